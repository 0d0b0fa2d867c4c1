import { groupOf } from '../../lib/settings';
import type { ClaimView } from '../../lib/view/claimView';
import { pieces } from '../../lib/view/pieces';

interface MarkedTextProps {
  text: string;
  /** Number of the text's block in its article. */
  block: number;
  claims: readonly ClaimView[];
  selected: string | null;
  /** What a screen reader hears of a mark. */
  labelOf(claim: ClaimView): string;
  onSelect(id: string): void;
}

/** A text of our own with its claims underlined as in a page; each mark is a button that selects its claim. */
export function MarkedText({ text, block, claims, selected, labelOf, onSelect }: MarkedTextProps) {
  const marks = claims.map((claim) => ({ claim, spans: claim.quoteSpans }));
  return (
    <>
      {pieces(text, block, marks).map(({ text: words, begin, mark }) =>
        mark ? (
          // A <button> cannot break across lines, so it is made of a <span>.
          // biome-ignore lint/a11y/useSemanticElements: see above
          <span
            key={begin}
            role="button"
            tabIndex={0}
            class={`passage line-${groupOf(mark.claim.kind)}`}
            aria-pressed={mark.claim.id === selected}
            aria-description={labelOf(mark.claim)}
            onMouseEnter={() => onSelect(mark.claim.id)}
            onFocus={() => onSelect(mark.claim.id)}
            onClick={() => onSelect(mark.claim.id)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' || event.key === ' ') {
                event.preventDefault();
                onSelect(mark.claim.id);
              }
            }}
          >
            {words}
          </span>
        ) : (
          words
        ),
      )}
    </>
  );
}
