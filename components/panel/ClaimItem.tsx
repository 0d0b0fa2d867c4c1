import { card } from '../../assets/locales/card';
import { panel } from '../../assets/locales/panel';
import type { ClaimView } from '../../lib/view/claimView';
import { excerpt } from '../../lib/view/passage';
import { attribution } from '../../lib/view/wording';
import { KindMark } from '../common/KindMark';
import { SaveButton, type SaveState } from '../common/SaveButton';

export interface ClaimItemProps {
  claim: ClaimView;
  save: SaveState;
  /** The one item of its list that Tab reaches. */
  current: boolean;
  /** Under the pointer or focus in the page. */
  pointed: boolean;
  onLight(lit: boolean): void;
  onShow(): void;
  onFocus(): void;
  onSave(): void;
  onUnsave(): void;
}

/** UTF-16 units of a claim in the list; the page has the rest. */
const EXCERPT = 320;

/** One claim in a list: what is claimed, who says so, by which words. The whole text is the button that shows it. */
export function ClaimItem(props: ClaimItemProps) {
  const { claim, save, current, pointed } = props;
  const tabIndex = current ? 0 : -1;
  return (
    <li
      class={`claim${pointed ? ' pointed' : ''}`}
      data-claim={claim.id}
      onMouseEnter={() => props.onLight(true)}
      onMouseLeave={() => props.onLight(false)}
    >
      <button
        type="button"
        class="claim-text"
        tabIndex={tabIndex}
        title={panel('scrollTo')}
        onClick={props.onShow}
        onFocus={() => {
          props.onFocus();
          props.onLight(true);
        }}
        onBlur={() => props.onLight(false)}
      >
        <span class="claim-top">
          <KindMark kind={claim.kind} />
          {!claim.certain && <span class="doubt">{card('uncertain')}</span>}
        </span>
        <span class="quote">{excerpt(claim.quote, EXCERPT)}</span>
        <Source claim={claim} />
      </button>
      <SaveButton
        compact
        state={save}
        about={excerpt(claim.quote, 60)}
        onSave={props.onSave}
        onUndo={props.onUnsave}
        tabIndex={tabIndex}
      />
    </li>
  );
}

/** Who says so, by which words one knows, to whom it went, through whom it came. */
function Source({ claim }: { claim: ClaimView }) {
  const { cueWords, addressee, chain } = claim;
  return (
    <span class="details">
      <span class="attribution">{attribution({ ...claim, certain: true })}</span>
      {cueWords && (
        <span>
          <span class="hidden">{card('cue')}: </span>
          <q>{cueWords}</q>
        </span>
      )}
      {addressee && <span>{panel('claimTo', { addressee })}</span>}
      {chain.length > 0 && (
        <span>
          <span class="hidden">{card('chain')}: </span>
          {chain.join(' → ')}
        </span>
      )}
    </span>
  );
}
