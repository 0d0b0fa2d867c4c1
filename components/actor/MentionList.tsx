import { panel } from '../../assets/locales/panel';
import type { Article, Span } from '../../lib/model';
import { surroundings } from '../../lib/view/passage';
import { useGrowing } from '../common/useGrowing';

interface MentionListProps {
  article: Article;
  mentions: Span[];
  onLight(spans: Span[] | null): void;
  onShow(spans: Span[]): void;
}

/** Every mention with some words around it, in the order of the article. */
export function MentionList({ article, mentions, onLight, onShow }: MentionListProps) {
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
            </li>
          );
        })}
      </ol>
      {!complete && <div ref={ref} class="list-end" />}
    </>
  );
}
