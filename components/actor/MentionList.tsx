import { UserX } from 'lucide-preact';
import { panel } from '../../assets/locales/panel';
import type { Article, Span } from '../../lib/model';
import { surroundings } from '../../lib/view/passage';
import { useGrowing } from '../common/useGrowing';

interface MentionListProps {
  article: Article;
  mentions: Span[];
  onLight(spans: Span[] | null): void;
  onShow(spans: Span[]): void;
  /** The mention is somebody else; none where it is the only one. */
  onSplit?: ((mention: Span) => void) | undefined;
}

/** Every mention with some words around it, in the order of the article. */
export function MentionList({ article, mentions, onLight, onShow, onSplit }: MentionListProps) {
  const { count, ref, complete } = useGrowing(mentions.length, 150, mentions);
  return (
    <>
      <ol class="mentions">
        {mentions.slice(0, count).map((mention) => {
          const { before, words, after } = surroundings(article, mention, 36);
          return (
            <li key={`${mention.block}:${mention.begin}`}>
              <button
                type="button"
                class="mention"
                title={panel('scrollTo')}
                onMouseEnter={() => onLight([mention])}
                onMouseLeave={() => onLight(null)}
                onFocus={() => onLight([mention])}
                onBlur={() => onLight(null)}
                onClick={() => onShow([mention])}
              >
                {before}
                <mark>{words}</mark>
                {after}
              </button>
              {onSplit && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={`${panel('correctSplit')}: ${words}`}
                  title={panel('correctSplit')}
                  onClick={() => onSplit(mention)}
                >
                  <UserX size={15} aria-hidden="true" />
                </button>
              )}
            </li>
          );
        })}
      </ol>
      {!complete && <div ref={ref} class="list-end" />}
    </>
  );
}
