import { ArrowRight } from 'lucide-preact';
import { Fragment } from 'preact';
import { card } from '../../assets/locales/card';
import type { ClaimView } from '../../lib/view/claimView';

/** By which words one knows, through whom it came, to whom it went: the article's words beside fixed labels. */
export function Facts({ claim }: { claim: ClaimView }) {
  const { cueWords, addressee, chain } = claim;
  const speakerWords = repeats(claim) ? null : claim.speakerWords;
  if (!cueWords && !speakerWords && !addressee && chain.length === 0) return null;
  return (
    <dl class="facts">
      {cueWords && <Fact label={card('cue')}>{quoted(cueWords)}</Fact>}
      {speakerWords && <Fact label={card('speaker')}>{quoted(speakerWords)}</Fact>}
      {chain.length > 0 && (
        <Fact label={card('chain')}>
          <ol class="chain">
            {chain.map((voice, index) => (
              <li key={`${index}:${voice}`}>
                {index > 0 && <ArrowRight size={13} aria-hidden="true" />}
                {voice}
              </li>
            ))}
          </ol>
        </Fact>
      )}
      {addressee && <Fact label={card('addressee')}>{addressee}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <Fragment>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </Fragment>
  );
}

/** "Der US-Diplomat John Kelley" below "John Kelley", "US-Diplomat" tells nothing new. */
function repeats({ who, role, speakerWords }: ClaimView): boolean {
  return role !== null && speakerWords?.endsWith(`${role} ${who}`) === true;
}

/** Marks of quotation are part of the fixed wording: guillemets stand apart from those of the article itself. */
function quoted(text: string) {
  return <q>{text}</q>;
}
