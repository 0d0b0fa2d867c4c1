// Articles before a word. Pure.
import type { Token } from '../../../text/types';

const DETERMINERS = new Set(
  'der die das des dem den ein eine einen einem einer eines kein keine keinen jeder jede jedes dieser diese dieses diesen diesem sein seine seinen ihr ihre ihren'.split(
    ' ',
  ),
);

/** A common word after an article is the word, not the name: "der Koch". */
export const afterDeterminer = (tokens: readonly Token[], index: number): boolean =>
  DETERMINERS.has(tokens[index - 1]?.norm.toLowerCase() ?? '');
