// Identifiers of all German rules; tests ask for a passage per rule, learned parts use them as features. Pure.

const CONTENT = ['dass', 'ob', 'w', 'zu', 'v2', 'post', 'wie'];

/**
 * Rules whose claims are sure enough to be shown. The pool also holds proposals that only a learned rescorer may lift:
 * "reported.light", "soll.passive".
 */
export const RULES: readonly string[] = [
  ...CONTENT.map((content) => `verb.${content}`),
  'verb.so',
  ...['dass', 'v2', 'wie', 'zu'].map((content) => `light.${content}`),
  ...['dass', 'zu', 'post'].map((content) => `stance.${content}`),
  ...['laut', 'nach', 'postnach', 'zufolge', 'sicht', 'so', 'demnach'].map((source) => `source.${source}`),
  ...['dass', 'zu', 'v2'].map((content) => `noun.${content}`),
  'relative.wonach',
  'pointing.dies',
  'pointing.result',
  ...['verb', 'light', 'name'].map((before) => `colon.${before}`),
  ...['after', 'before', 'so', 'name', 'alone', 'embedded', 'inside', 'unclosed'].map((place) => `direct.${place}`),
  'reported.verb',
  'konjunktiv.alone',
  'konjunktiv.chain',
  'konjunktiv.second',
  'soll.perfect',
  'soll.plain',
  ...['offenbar', 'angeblich', 'mutmaßlich', 'gerüchteweise', 'vorgeblich', 'anscheinend'].map(
    (word) => `hearsay.${word}`,
  ),
];
