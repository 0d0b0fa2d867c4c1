// Reads the plain-text form of the word lists. Pure.

/** Entries of a list: one a line, blank lines and lines that begin with "#" dropped. */
export const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Entries separated by white space. */
export const words = (text: string): string[] => lines(text).flatMap((line) => line.split(' ').filter(Boolean));

/** Lines of synonyms, first the name shown: "Vereinte Nationen; UN; UNO". */
export const synonyms = (text: string): string[][] => lines(text).map((line) => line.split('; '));
