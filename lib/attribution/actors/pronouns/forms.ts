// Pronouns of the third person, with whom they can agree. Pure.
import type { Cluster } from '../cluster';
import type { Draft } from '../drafts';

/** m, f, n singular; p plural. */
export type Agreement = 'm' | 'f' | 'p' | 'n';

export const FORMS = new Map<string, readonly Agreement[]>([
  ['er', ['m']],
  ['ihm', ['m']],
  ['ihn', ['m']],
  ['sie', ['f', 'p']],
  ['ihr', ['f', 'p']],
  ['ihnen', ['p']],
]);
for (const ending of ['', 'e', 'er', 'en', 'em', 'es']) {
  FORMS.set(`sein${ending}`, ['m', 'n']);
  if (ending) FORMS.set(`ihr${ending}`, ['f', 'p']);
}

export const ENGLISH_FORMS = new Map<string, readonly Agreement[]>([
  ['he', ['m']],
  ['him', ['m']],
  ['his', ['m']],
  ['she', ['f']],
  ['her', ['f']],
  ['hers', ['f']],
  ['they', ['p']],
  ['them', ['p']],
  ['their', ['p']],
  ['its', ['n']],
]);

/** Objects: not the subject of their own clause. */
export const OBJECTS: ReadonlySet<string> = new Set(['ihm', 'ihn', 'ihnen', 'him', 'them']);
export const PERSONAL: ReadonlySet<string> = new Set([
  'er',
  'ihm',
  'ihn',
  'sie',
  'he',
  'him',
  'his',
  'she',
  'her',
  'hers',
]);
/** Letters of the longest of them. */
export const LONGEST = 6;

/** A map: a word that is looked up as an object's property is interned, which makes every later look at it slower. */
export const RELATIVES = new Map<string, readonly Agreement[]>([
  ['der', ['m', 'f']],
  ['die', ['f', 'p']],
  ['dessen', ['m', 'n']],
  ['deren', ['f', 'p']],
  ['dem', ['m', 'n']],
  ['den', ['m']],
]);

/** Whether a pronoun of this form can mean the one meant by a mention. Things agree with the word last used for them. */
export function agrees({ gender, plural, kind }: Cluster, draft: Draft, wanted: Agreement): boolean {
  if (kind === 'person') return wanted !== 'p' && wanted !== 'n' && !plural && (gender === '' || gender === wanted);
  const many = draft.plural || (plural && draft.gender === '');
  if (wanted === 'p' || many) return wanted === 'p' && many;
  return (draft.gender || gender) === wanted;
}
