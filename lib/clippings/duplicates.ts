// Finds a clipping that holds the same words of the same article.
import type { Clipping } from '../model';
import type { ClippingsDatabase } from './database';
import { normalQuote, quoteTerm } from './terms';

/** Id of the oldest other clipping with the same article and, but for case and punctuation, the same quotation. */
export async function duplicateOf(open: ClippingsDatabase, clipping: Clipping): Promise<string | undefined> {
  const keys = (await open.entries.where('terms').equals(quoteTerm(clipping)).primaryKeys()) as [number, string][];
  const others = await open.clippings.bulkGet(keys.map(([, id]) => id).filter((id) => id !== clipping.id));
  const quote = normalQuote(clipping.quote);
  return others.find((other) => other && normalQuote(other.quote) === quote)?.id;
}
