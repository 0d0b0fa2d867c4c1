import { common } from '../../assets/locales/common';
import type { ClaimKind } from '../../lib/model';
import { groupOf } from '../../lib/settings';
import { LineSample } from './LineSample';

/** The kind of a claim as the page shows it: the line under the passage, and its name. */
export function KindMark({ kind }: { kind: ClaimKind }) {
  return (
    <span class={`kind kind-${groupOf(kind)}`} title={common(`kindHelp_${kind}`)}>
      <LineSample group={groupOf(kind)} />
      {common(`kind_${kind}`)}
    </span>
  );
}
