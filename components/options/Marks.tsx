import { useId } from 'preact/hooks';
import { common } from '../../assets/locales/common';
import { options as text } from '../../assets/locales/options';
import { formatNumber } from '../../lib/i18n';
import { CARD_DELAY, KIND_GROUPS } from '../../lib/settings';
import { LineSample } from '../common/LineSample';
import { Section } from './Section';
import { Switch } from './Switch';
import type { OptionsProps } from './types';

/** What is marked in articles, and how soon the card comes. */
export function Marks(props: OptionsProps) {
  const { settings, actions } = props;
  return (
    <Section title={text('marks')} help={text('marksHelp')}>
      {KIND_GROUPS.map((kind) => (
        <Switch
          key={kind}
          checked={settings.kinds[kind]}
          onChange={(on) => actions.change((it) => ({ ...it, kinds: { ...it.kinds, [kind]: on } }))}
          label={
            <>
              <LineSample group={kind} />
              {common(`kind_${kind}`)}
            </>
          }
          help={common(`kindHelp_${kind}`)}
        />
      ))}
      <Switch
        checked={settings.actors}
        onChange={(actors) => actions.change((it) => ({ ...it, actors }))}
        label={text('actors')}
        help={text('actorsHelp')}
      />
      <Delay {...props} />
    </Section>
  );
}

/** Seconds as people say them: "0,3 Sekunden". */
function seconds(milliseconds: number): string {
  return formatNumber(milliseconds / 1000, { style: 'unit', unit: 'second', unitDisplay: 'long' });
}

function Delay({ settings, actions }: OptionsProps) {
  const id = useId();
  const { cardDelay } = settings;
  const words = cardDelay === 0 ? text('cardDelayNone') : seconds(cardDelay);
  return (
    <div class="setting">
      <div class="setting-words">
        <label for={id}>{text('cardDelay')}</label>
        <p id={`${id}-help`} class="help">
          {text('cardDelayHelp')}
        </p>
      </div>
      <div class="range">
        <input
          id={id}
          type="range"
          min={CARD_DELAY.least}
          max={CARD_DELAY.most}
          step={100}
          value={cardDelay}
          aria-valuetext={words}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            const chosen = event.currentTarget.valueAsNumber;
            actions.change((it) => ({ ...it, cardDelay: chosen }));
          }}
        />
        <output for={id}>{words}</output>
      </div>
    </div>
  );
}
