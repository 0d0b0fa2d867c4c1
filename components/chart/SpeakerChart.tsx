import { common } from '../../assets/locales/common';
import { panel } from '../../assets/locales/panel';
import { formatList } from '../../lib/i18n';
import type { Bar } from '../../lib/view/articleView';

interface SpeakerChartProps {
  bars: Bar[];
  rest: { groups: number; claims: number };
  /** Key of the group that the list is narrowed to. */
  selected: string | null;
  onSelect(key: string | null): void;
}

/** Units of the drawing in which the longest bar is measured. */
const WIDTH = 100;

/** Who speaks how much. Each bar is a switch that narrows the list; the numbers stand beside it as text. */
export function SpeakerChart({ bars, rest, selected, onSelect }: SpeakerChartProps) {
  const most = Math.max(1, ...bars.map((bar) => bar.count));
  return (
    <section class="chart" aria-labelledby="chart-title">
      <h2 id="chart-title">{panel('who')}</h2>
      <ul aria-label={panel('whoFilter')}>
        {bars.map((bar) => (
          <li key={bar.key}>
            <button
              type="button"
              class="bar-row"
              aria-pressed={bar.key === selected}
              onClick={() => onSelect(bar.key === selected ? null : bar.key)}
            >
              <span class={bar.name === null ? 'bar-name nobody' : 'bar-name'}>{bar.name ?? panel('nobody')}</span>
              <svg class="bar" viewBox={`0 0 ${WIDTH} 8`} preserveAspectRatio="none" aria-hidden="true">
                <Parts bar={bar} most={most} />
              </svg>
              <span class="count">{bar.count}</span>
              <span class="hidden">{spoken(bar)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest.groups > 0 && (
        <p class="rest">
          {panel('whoRest', { count: rest.groups })} ({panel('claims', { count: rest.claims })})
        </p>
      )}
    </section>
  );
}

function Parts({ bar, most }: { bar: Bar; most: number }) {
  let x = 0;
  return bar.parts.map((part) => {
    const width = (part.count / most) * WIDTH;
    const rect = <rect key={part.kind} class={`part-${part.kind}`} x={x} y="0" width={width} height="8" />;
    x += width;
    return rect;
  });
}

/** What the colours of the bar tell: "Aussagen: 1 wörtlich und 2 indirekt". */
function spoken(bar: Bar): string {
  const parts = bar.parts.map((part) => panel('barPart', { count: part.count, kind: common(`kind_${part.kind}`) }));
  return panel('barParts', { count: bar.count, parts: formatList(parts) });
}
