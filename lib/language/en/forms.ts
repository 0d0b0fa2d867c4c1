// English verb forms: regular ones by rule, irregular ones listed. Pure.

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** base: past participle; the participle only where it differs. */
const IRREGULAR =
  'say:said tell:told write:wrote:written swear:swore:sworn think:thought find:found know:knew:known beg:begged feel:felt ' +
  'mean:meant hear:heard see:saw:seen forget:forgot:forgotten foresee:foresaw:foreseen speak:spoke:spoken make:made ' +
  'take:took:taken give:gave:given come:came:come go:went:gone get:got become:became:become begin:began:begun ' +
  'bring:brought build:built buy:bought catch:caught choose:chose:chosen draw:drew:drawn drive:drove:driven eat:ate:eaten ' +
  'fall:fell:fallen fight:fought fly:flew:flown grow:grew:grown hold:held keep:kept lead:led leave:left lose:lost meet:met ' +
  'pay:paid ride:rode:ridden rise:rose:risen run:ran:run sell:sold send:sent shake:shook:shaken shoot:shot sing:sang:sung ' +
  'sit:sat sleep:slept spend:spent stand:stood steal:stole:stolen strike:struck teach:taught throw:threw:thrown ' +
  'understand:understood wake:woke:woken wear:wore:worn win:won withdraw:withdrew:withdrawn underwrite:underwrote:underwritten ' +
  'seek:sought show:showed:shown prove:proved:proven bet:bet read:read put:put cut:cut set:set let:let hit:hit lie:lied ' +
  'rebut:rebutted admit:admitted concede:conceded confer:conferred refer:referred prefer:preferred regret:regretted ' +
  'quip:quipped blog:blogged brag:bragged rip:ripped slam:slammed tout:touted commit:committed submit:submitted ' +
  'plan:planned stun:stunned infer:inferred spot:spotted hint:hinted blur:blurred dub:dubbed snap:snapped chat:chatted ' +
  'rap:rapped knock:knocked cite:cited permit:permitted cheer:cheered order:ordered offer:offered back:backed';

const past = new Map<string, readonly string[]>();
for (const entry of IRREGULAR.split(' ')) {
  const [base, preterite, participle] = entry.split(':') as [string, string, string?];
  past.set(base, [preterite, participle ?? preterite]);
}

/** Forms that are finite verbs and hardly anything else: irregular past forms that differ from the participle, and "said". */
export const FINITE_FORMS: ReadonlySet<string> = new Set(
  'said made brought bought fought sought fled struck sat knew wrote swore saw spoke took gave came went became began chose drew drove ate fell flew grew rode rose ran shook sang stole threw woke wore withdrew felt meant heard told thought held kept led lost met paid sold sent stood spent won makes goes gets takes gives comes knows thinks says wants seems believes means needs feels tells'.split(
    ' ',
  ),
);

/** All forms of a verb that is given by its base. */
export function formsOf(base: string): { form: string; kind: VerbForm }[] {
  const silent = base.endsWith('e');
  const y = /[^aeiou]y$/u.test(base);
  const third = y ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/u.test(base) ? `${base}es` : `${base}s`;
  const regular = silent ? `${base}d` : y ? `${base.slice(0, -1)}ied` : `${base}ed`;
  const [preterite, participle] = past.get(base) ?? [regular, regular];
  const stem = doubled(base, preterite!);
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : silent && !/(?:ee|oe|ye)$/u.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return [
    { form: base, kind: 'base' },
    { form: third, kind: 'third' },
    { form: preterite!, kind: 'past' },
    ...(participle === preterite ? [] : [{ form: participle!, kind: 'participle' as const }]),
    { form: ing, kind: 'ing' },
  ];
}

/** "admit" with "admitted" doubles in "admitting" as well. */
function doubled(base: string, preterite: string): string {
  const last = base[base.length - 1]!;
  if (preterite === `${base}${last}ed`) return base + last;
  return /^(?:beg|get|run|win|put|cut|set|let|hit|sit|bet|begin|forget)$/u.test(base) ? base + last : base;
}
