// Verbs of saying. Pure.

/** Verbs that a text or a group says something with, in any of the usual forms. */
const SAYING =
  /^(?:sag|teil|erklär|bericht|warn|forder|kritisier|beklag|klag|beton|behaupt|meld|schreib|schrieb|heiß|hieß|geh|ging|zeig|beleg|ergab|ergeb|ergib|nenn|nannt|schätz|rechne|erwart|vermut|glaub|widersprech|widersprach|verlang|äußer|begrüß|bestätig|lob|bewert|komm|kam|prognostizier|spr[aei]ch|weis|wies|verweis|raten|rät|riet|mahn|stell|droh|protestier|plädier|beantrag|dementier|kündig|versicher|versprach|versprich|bedauer|appellier|räumt|reagier|schilder|erzähl|erinner|empf[aeio]|verteidig|bezeichn|bezweif|entgegn|antwort|frag)/u;

/** True for a word that begins like a verb of saying; lower-case words only. */
export const saying = (word: string): boolean => SAYING.test(word);
