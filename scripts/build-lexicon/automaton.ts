// Builds a minimal acyclic automaton from byte strings (Daciuk et al. 2000, incremental construction from sorted input).

interface State {
  symbols: number[];
  targets: State[];
  id: number;
  /** Place of the first edge in the written table; -1 until written. */
  place: number;
}

const newState = (): State => ({ symbols: [], targets: [], id: -1, place: -1 });

/** Minimal automaton that accepts exactly `words`; they must be sorted bytewise and unique. */
export function buildAutomaton(words: readonly Uint8Array[]): State {
  const register = new Map<string, State>();
  let nextId = 0;
  const root = newState();
  const keyOf = (state: State): string => {
    let key = '';
    for (let edge = 0; edge < state.symbols.length; edge++) key += `${state.symbols[edge]}:${state.targets[edge]!.id},`;
    return key;
  };
  const minimise = (path: State[], depth: number): void => {
    for (let level = path.length - 1; level > depth; level--) {
      const state = path[level]!;
      const key = keyOf(state);
      const known = register.get(key);
      const parent = path[level - 1]!;
      if (known) parent.targets[parent.targets.length - 1] = known;
      else {
        state.id = nextId++;
        register.set(key, state);
      }
    }
    path.length = depth + 1;
  };
  const path: State[] = [root];
  let previous: Uint8Array = new Uint8Array();
  for (const word of words) {
    let common = 0;
    while (common < word.length && common < previous.length && word[common] === previous[common]) common++;
    minimise(path, common);
    let state = path[common]!;
    for (let index = common; index < word.length; index++) {
      const child = newState();
      state.symbols.push(word[index]!);
      state.targets.push(child);
      path.push(child);
      state = child;
    }
    previous = word;
  }
  minimise(path, 0);
  return root;
}

/** Columns of the edge table: one symbol a byte, `last` flags, and the target's place (0: the end of a word). */
export interface EdgeTable {
  symbols: Uint8Array;
  last: Uint8Array;
  targets: Uint32Array;
}

/** Writes states depth first, children after their parents; place 0 is a dummy so that target 0 can mean "end". */
export function layOut(root: State): EdgeTable {
  const order: State[] = [];
  const stack: State[] = [root];
  let size = 1;
  while (stack.length) {
    const state = stack.pop()!;
    if (state.place >= 0 || state.symbols.length === 0) continue;
    state.place = size;
    size += state.symbols.length;
    order.push(state);
    for (let edge = state.targets.length - 1; edge >= 0; edge--) stack.push(state.targets[edge]!);
  }
  const table: EdgeTable = {
    symbols: new Uint8Array(size),
    last: new Uint8Array(size),
    targets: new Uint32Array(size),
  };
  for (const state of order) {
    state.symbols.forEach((symbol, edge) => {
      const place = state.place + edge;
      table.symbols[place] = symbol;
      table.last[place] = edge === state.symbols.length - 1 ? 1 : 0;
      table.targets[place] = Math.max(0, state.targets[edge]!.place);
    });
  }
  return table;
}
