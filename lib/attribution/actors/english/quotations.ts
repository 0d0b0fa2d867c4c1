// Whom "I" and "me" mean in English quotations: the one whom the frame beside them names. Pure.
import type { TextDocument } from '../../../text/types';
import type { Cluster } from '../cluster';
import { blank } from '../drafts';
import type { Resolved } from '../pronouns/resolved';

const SPOKE =
  /^(?:said|says?|told|tells?|add(?:ed|s)|asked|asks|wrote|writes|warn(?:ed|s)|argu(?:ed|es)|explain(?:ed|s)|recall(?:ed|s)|repl(?:ied|ies)|continu(?:ed|es)|tweeted|posted|insist(?:ed|s)|not(?:ed|es)|admit(?:ted|s)|testified|stated|joked|quipped|declared)$/u;
const FIRST_PERSON = /^(?:I|I['’](?:m|d|ll|ve)|me|my|My|Me|myself|mine)$/u;
/** Tokens between a quotation and the end of its frame's speaker. */
const REACH = 12;

/** Mentions in the first person within quotations. */
export function firstPersons(doc: TextDocument, clusters: readonly Cluster[], sentences: Int32Array): Resolved[] {
  const { tokens, quotations } = doc;
  const persons = new Map<number, { cluster: Cluster; last: number }>();
  for (const cluster of clusters)
    if (cluster.kind === 'person') for (const { first, last } of cluster.drafts) persons.set(first, { cluster, last });
  if (!persons.size || !quotations.length) return [];
  const blockOf = (token: number): number => doc.sentences[sentences[token] ?? 0]?.block ?? -1;
  const found: Resolved[] = [];
  let speaker: Cluster | null = null;
  let end = -1;
  for (const [number, quotation] of quotations.entries()) {
    if (quotation.depth > 0) continue;
    const beside = behind(doc, persons, quotation.end) ?? before(doc, persons, quotation.open);
    const near = end >= 0 && quotation.open - end < 2 * REACH && blockOf(quotation.open) === blockOf(end - 1);
    speaker = beside ?? (near ? speaker : null);
    end = quotation.end;
    if (!speaker) continue;
    for (let token = quotation.open + 1; token < quotation.end; token++) {
      if (tokens[token]!.kind !== 'word' || !FIRST_PERSON.test(tokens[token]!.norm)) continue;
      const draft = blank(token, token + 1, 'pronoun', 'person');
      draft.sentence = sentences[token]!;
      found.push({ cluster: speaker, draft, quotation: number });
    }
  }
  return found;
}

type Persons = ReadonlyMap<number, { cluster: Cluster; last: number }>;

/** "…," Berg said; "…," said the mayor, Berg. */
function behind({ tokens }: TextDocument, persons: Persons, end: number): Cluster | null {
  const first = tokens[end]?.norm === ',' ? end + 1 : end;
  if (SPOKE.test(tokens[first]?.norm ?? '')) {
    for (let token = first + 1; token < Math.min(tokens.length, first + 3); token++) {
      const person = persons.get(token);
      if (person) return person.cluster;
    }
    return null;
  }
  const person = persons.get(first);
  if (!person) return null;
  for (let token = person.last; token < Math.min(tokens.length, person.last + REACH); token++) {
    if (tokens[token]!.kind === 'quote' || tokens[token]!.norm === '.') return null;
    if (SPOKE.test(tokens[token]!.norm)) return person.cluster;
  }
  return null;
}

/** Berg said: "…" */
function before({ tokens }: TextDocument, persons: Persons, open: number): Cluster | null {
  if (!/^[,:]$/u.test(tokens[open - 1]?.norm ?? '')) return null;
  let spoke = false;
  for (let token = open - 2; token >= Math.max(0, open - REACH); token--) {
    if (tokens[token]!.kind === 'quote' || tokens[token]!.norm === '.') return null;
    spoke ||= SPOKE.test(tokens[token]!.norm);
    const person = persons.get(token);
    if (person && spoke) return person.cluster;
  }
  return null;
}
