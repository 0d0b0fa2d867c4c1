// Finds a clipping that holds the same words of the same article.
import type { Clipping } from '../model';
import type { Tables } from './database';
import { normalQuote, quoteTerm } from './terms';

/** Id of the oldest other clipping with the same article and, but for case and punctuation, the same quotation. */
export async function duplicateOf(tables: Tables, clipping: Clipping): Promise<string | undefined> {
  const keys = (await tables.entries.where('terms').equals(quoteTerm(clipping)).primaryKeys()) as [number, string][];
  const others = await tables.clippings.bulkGet(keys.map(([, id]) => id).filter((id) => id !== clipping.id));
  const quote = normalQuote(clipping.quote);
  return others.find((other) => other && normalQuote(other.quote) === quote)?.id;
}
