// Nouns before an unknown word that make it a name. Pure.

/** Nouns that stand before a name and are no part of it, unlike "Stiftung", "Verein"; no towns follow them as they do "Polizei". */
const KIND =
  /(?:konzern|unternehmen|firma|reederei|verband|partei|agentur|behörde|organisation|konsortium|miliz|allianz|sender|fonds|start-?up|^gruppe|airline|hersteller)(?:s|es)?$/iu;

/** Before an unknown word it stands somewhere: "in Zandvoort", "aus der Stadt Gedern". */
const WHERE =
  /^(?:Stadt|Kleinstadt|Kreisstadt|Hafenstadt|Gemeinde|Dorf|Ort|Ortsteil|Ortschaft|Stadtteil|Vorort|Insel|Provinz|Region|Landkreis|Bezirk)$/u;

/** Houses whose noun is a part of their name: "Museum Waldhof". */
const HOUSE = /^(?:\p{L}{3,})?(?:museum|tierpark|theater|klinikum|gymnasium|hotel|verlag)s?$/iu;

export const opensHouse = (word: string): boolean => HOUSE.test(word);

/** "Konzern", "Behörde". */
export const opensOrganisation = (word: string): boolean => KIND.test(word);

/** "Stadt", "Provinz". */
export const opensPlace = (word: string): boolean => WHERE.test(word);
