// Nouns before an unknown word that make it a name. Pure.

/** Nouns that stand before a name and are no part of it, unlike "Stiftung", "Verein"; no towns follow them as they do "Polizei". */
const KIND =
  /(?:konzern|unternehmen|firma|reederei|verband|partei|agentur|behörde|organisation|konsortium|miliz|allianz|sender|fonds|start-?up|^gruppe|airline|hersteller)(?:s|es)?$/iu;

/** Before an unknown word it stands somewhere: "in Zandvoort", "aus der Stadt Gedern". */
const WHERE =
  /^(?:Stadt|Kleinstadt|Kreisstadt|Hafenstadt|Gemeinde|Dorf|Ort|Ortsteil|Ortschaft|Stadtteil|Vorort|Insel|Provinz|Region|Landkreis|Bezirk)$/u;

/** "Konzern", "Behörde"; only of nouns of organisations. */
export const opensOrganisation = (word: string): boolean => KIND.test(word);

/** "Stadt", "Provinz". */
export const opensPlace = (word: string): boolean => WHERE.test(word);
