import { welcome } from '../../assets/locales/welcome';
import type { Analysis, Article } from '../../lib/model';
import { claimViews } from '../../lib/view/claimView';
import { attribution } from '../../lib/view/wording';
import { Card } from '../claim/Card';
import { MarkedText } from '../claim/MarkedText';

export interface ExampleProps {
  article: Article;
  /** null: not there yet; "failed": there will be none. */
  analysis: Analysis | null | 'failed';
  /** Id of the claim whose card is shown; null: the first verbatim one. */
  chosen: string | null;
  onChoose(id: string): void;
  onOpenPanel(): void;
}

/** The example: text and card, both alive. */
export function Example({ article, analysis, chosen, onChoose, onOpenPanel }: ExampleProps) {
  const claims = analysis === null || analysis === 'failed' ? [] : claimViews(article, analysis);
  const selected = claims.find(({ id }) => id === chosen) ?? claims.find(({ kind }) => kind === 'direct') ?? claims[0];
  return (
    <section class="example" aria-labelledby="example-title">
      <h2 id="example-title">{welcome('example')}</h2>
      <p class="help">{welcome('exampleHelp')}</p>
      <div class="example-pair">
        <article lang={article.language}>
          {article.blocks.map(({ kind, text }, block) => {
            const marked = (
              <MarkedText
                text={text}
                block={block}
                claims={claims}
                selected={selected?.id ?? null}
                labelOf={(claim) => welcome('mark', { attribution: attribution(claim) })}
                onSelect={onChoose}
              />
            );
            return kind === 'headline' ? <h3 key={block}>{marked}</h3> : <p key={block}>{marked}</p>;
          })}
        </article>
        <div class="example-card" aria-live="polite">
          {selected && <Card claim={selected} onOpenPanel={onOpenPanel} />}
        </div>
      </div>
      <p class="help">{analysis === 'failed' ? welcome('exampleFailed') : welcome('exampleNote')}</p>
    </section>
  );
}
