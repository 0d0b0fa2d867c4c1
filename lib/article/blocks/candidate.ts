// A text that may be a block of the article, and the element that it stands in. Pure.
import type { BlockNodes } from '../fold';

/** An open element that is not inline, with what its ancestors say about it. */
export interface Context {
  parent: Context | null;
  element: Element;
  name: string;
  depth: number;
  /** Signals of the element's own names; NOT_READ until a text is found in it, for most elements hold none. */
  own: number;
  /** FLAG bits of this element and its ancestors. */
  flags: number;
  /** The class attribute, cut. */
  names: string;
  /** All attributes that name the element, in a row. */
  spelled: string;
}

export const NOT_READ = -1;

/** A stretch of running text between two ends of lines. */
export interface Candidate extends BlockNodes {
  context: Context;
  text: string;
  /** Characters in links, in bold or italic type. */
  linked: number;
  strong: number;
  links: number;
  /** The first links in it, MOST_ANCHORS at most. */
  anchors: readonly Element[];
  /** The first machine-written date or time in it: the datetime attribute of a `time` element. */
  time: string | null;
  /** The text starts after a doubled line break, or ends with one. */
  broken: boolean;
  /** Offsets of the single line breaks in the text; null without. */
  lines: readonly number[] | null;
}

/** A byline names hardly more people. */
export const MOST_ANCHORS = 4;
