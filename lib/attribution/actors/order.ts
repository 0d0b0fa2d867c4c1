// Sorting what is few or nearly in order already. Pure.

/** The engine's own sort allocates and calls back through a builtin: for this many it costs several times as much. */
const FEW = 40;

/** Sorts a list in place by a number of each, those with the same number as they stood. */
export function sortedBy<One>(list: One[], numberOf: (one: One) => number): One[] {
  if (list.length > FEW) return list.sort((one, other) => numberOf(one) - numberOf(other));
  for (let index = 1; index < list.length; index++) {
    const one = list[index]!;
    const number = numberOf(one);
    let to = index;
    while (to > 0 && numberOf(list[to - 1]!) > number) {
      list[to] = list[to - 1]!;
      to--;
    }
    list[to] = one;
  }
  return list;
}
