// Roles that stand before a name with a comma between, and whose they are: "die Vorsitzende der Ärztegewerkschaft, Susanne Johna". Pure.
import type { TextDocument, Token } from '../../text/types';
import { affiliationAfter } from './apposition';
import type { Draft } from './drafts';
import { lexis } from './lexis';
import { MARK, type Marks } from './marks';
import type { Name } from './names';
import { phraseBegin } from './phrase';
import { withoutGenitive } from './trie';
import { roleName, roleOf } from './words';

/** Tokens from the role noun to the comma: "Präsidentin des Zentralverbands des Deutschen Handwerks,". */
const REACH = 9;
/** "…, Susanne Johna"; "Sprecherin der Initiative ist Jana Wehrle". */
const BEFORE = /^(?:,|ist|war|bleibt|heißt)$/u;
const LINK = /^(?:der|des|von|vom|beim?|für|im|in)$/u;
/** Offices that are held for a state or land. */
const OFFICE =
  /(?:minister|präsident|chef|kanzler|premier|botschafter|general|sprecher|könig|kaiser|gesandter|diplomat|senator|abgeordneter|führer|kommissar|staatsanwalt|unterhändler|hauptmann|sekretär|beauftragter|parlamentarier|politiker|oberhaupt|herrscher|gouverneur|machthaber|konsul|attaché|kommandeur|befehlshaber)$/u;

/** Adds the role before a comma, and the state, land or firm in the genitive or by its adjective, to a person's draft. */
export function preposed(doc: TextDocument, marks: Marks, draft: Draft, nameAt: ReadonlyMap<number, Name>): void {
  const { tokens } = doc;
  if (!draft.role && BEFORE.test(tokens[draft.first - 1]?.norm ?? '')) roleBeforeComma(doc, marks, draft, nameAt);
  if (!draft.role || draft.affiliation) return;
  const owner = ownerBefore(tokens, marks, draft.first, nameAt);
  if (owner) draft.affiliation = owner;
  else if (draft.nationality && OFFICE.test(draft.roleLemma))
    draft.affiliation = lexis().statesByCode.get(draft.nationality)?.names[0] ?? '';
}

function roleBeforeComma(doc: TextDocument, marks: Marks, draft: Draft, nameAt: ReadonlyMap<number, Name>): void {
  const { tokens } = doc;
  const comma = draft.first - 1;
  if (/^(?:und|oder|sowie)$/u.test(tokens[draft.last]?.norm ?? '')) return;
  for (let at = comma - 1; at >= Math.max(0, comma - REACH); at--) {
    const { norm, kind } = tokens[at]!;
    if (kind !== 'word') return;
    const role = marks[at]! & MARK.role ? roleOf(norm) : null;
    if (!role || role.number === 'plural') continue;
    if (at + 1 < comma && !LINK.test(tokens[at + 1]!.norm)) return;
    const begin = phraseBegin(tokens, marks, at);
    const opening = tokens[begin]!.norm;
    // "die Verteidigerin der Angeklagten, Seda Acar": whose role it is stands in the genitive.
    if (/^(?:der|des)$/u.test(opening) && roleOf(tokens[begin - 1]?.norm ?? '')?.number === 'singular') continue;
    const own = /^(?:dessen|deren)$/iu.test(tokens[at - 1]?.norm ?? '');
    const bare = at === 0 || /^[.!?:“”"]$/u.test(tokens[at - 1]!.norm);
    if (!own && !bare && !(marks[begin]! & MARK.article)) return;
    const gender = role.gender || (/^die$/iu.test(opening) ? 'f' : '');
    if (gender && draft.gender && gender !== draft.gender) return;
    draft.role = roleName(norm, role);
    draft.roleLemma = role.lemma.toLowerCase();
    draft.gender ||= gender;
    draft.affiliation ||= affiliationAfter(doc, marks, at + 1, nameAt);
    return;
  }
}

/** "Litauens Präsident", "Rheinmetalls Vorstandschef": the name in the genitive that ends where the role begins. */
function ownerBefore(tokens: readonly Token[], marks: Marks, first: number, nameAt: ReadonlyMap<number, Name>): string {
  for (let begin = first - 1; begin >= first - 3 && begin >= 0; begin--) {
    const name = nameAt.get(begin);
    if (!name) continue;
    const last = tokens[first - 1]!.norm;
    if (name.last !== first || name.kind === 'PER' || marks[first - 1]! & MARK.national || !/[s’']$/u.test(last))
      return '';
    const { entry } = name;
    if (entry) return lexis().statesByCode.get(entry.key)?.names[0] ?? entry.key;
    const words: string[] = [];
    for (let index = begin; index < first; index++) words.push(tokens[index]!.norm);
    words.push(withoutGenitive(words.pop()!));
    return words.join(' ');
  }
  return '';
}
