// Precision and recall of a text by shingles of four words, as the public article extraction benchmark counts. Pure.

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? [];

function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - 3); index++) {
    const shingle = words.slice(index, index + 4).join(' ');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export function shingleScore(gold: string, predicted: string): { precision: number; recall: number } {
  const wanted = shingles(gold);
  const found = shingles(predicted);
  let both = 0;
  for (const [shingle, count] of wanted) both += Math.min(count, found.get(shingle) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  return { precision: both / Math.max(1, sum(found)), recall: both / Math.max(1, sum(wanted)) };
}
