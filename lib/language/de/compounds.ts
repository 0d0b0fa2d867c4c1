// Pure. German writes compounds as one word; the last part carries gender and inflection.

/** Shortest last part and shortest first part (UTF-16 units) that are tried. */
export const SHORTEST_TAIL = 4;
export const SHORTEST_HEAD = 3;

/** Lemma of a compound from its first part and the lemma of its last part: "Bundes" + "Regierung" → "Bundesregierung". */
export function compoundLemma(head: string, tailLemma: string): string {
  return head + tailLemma.charAt(0).toLowerCase() + tailLemma.slice(1);
}
