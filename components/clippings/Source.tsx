import { ArrowRight, TextQuote } from 'lucide-preact';
import { card } from '../../assets/locales/card';
import { clippings as text } from '../../assets/locales/clippings';
import { common } from '../../assets/locales/common';
import { CERTAIN, type Clipping } from '../../lib/model';
import { sourceLabel } from '../../lib/view/source';
import { ActorIcon } from '../actor/ActorIcon';
import { KindMark } from '../common/KindMark';

/** Who says it, in which way, and by which words one knows: the article's own words beside fixed labels. */
export function Source({ clipping, onGather }: { clipping: Clipping; onGather?: (label: string) => void }) {
  const { kind, speaker, cue, addressee, chain, confidence } = clipping;
  const facts: [string, string][] = [];
  if (cue) facts.push([card('cue'), cue]);
  if (addressee) facts.push([card('addressee'), addressee]);
  return (
    <div class="item-source">
      <p class="item-who">
        {speaker && <ActorIcon kind={speaker.kind ?? 'person'} size={15} />}
        {kind !== 'selection' && !speaker && <span class="nobody">{card('nobody')}</span>}
        {speaker && (
          <span class="item-name">
            {onGather ? (
              <button
                type="button"
                class="gather"
                title={text('gatherHelp')}
                onClick={() => onGather(sourceLabel(speaker))}
              >
                <strong>{speaker.name}</strong>
              </button>
            ) : (
              <strong>{speaker.name}</strong>
            )}
            {speaker.role && <span class="item-role">{speaker.role}</span>}
          </span>
        )}
        {kind === 'selection' ? (
          <span class="kind kind-selection">
            <TextQuote size={14} aria-hidden="true" />
            {text('kindSelection')}
          </span>
        ) : (
          <KindMark kind={kind} />
        )}
        {confidence !== undefined && confidence < CERTAIN && (
          <span class="doubt" title={card('uncertainHelp')}>
            {card('uncertain')}
          </span>
        )}
      </p>
      {(facts.length > 0 || chain.length > 1) && (
        <dl class="item-facts">
          {facts.map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{name === card('cue') ? <q>{words}</q> : words}</dd>
            </div>
          ))}
          {chain.length > 1 && (
            <div>
              <dt>{card('chain')}</dt>
              <dd>
                <ol class="chain">
                  {chain.map((voice, index) => (
                    <li key={`${index}:${voice}`}>
                      {index > 0 && <ArrowRight size={13} aria-hidden="true" />}
                      {voice}
                    </li>
                  ))}
                </ol>
              </dd>
            </div>
          )}
        </dl>
      )}
      {speaker?.kind === 'anonymous' && <span class="hidden">{common('actor_anonymous')}</span>}
    </div>
  );
}
