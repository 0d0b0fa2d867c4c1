// A text that may be a block of the article, and the element that it stands in. Types only.
import type { BlockNodes } from '../fold';

/** An open element that is not inline, with what its ancestors say about it. */
export interface Context {
  parent: Context | null;
  element: Element;
  name: string;
  depth: number;
  /** Signals of the element's own names. */
  own: number;
  /** FLAG bits of this element and its ancestors. */
  flags: number;
  /** The class attribute, cut. */
  names: string;
}

/** A stretch of running text between two ends of lines. */
export interface Candidate extends BlockNodes {
  context: Context;
  text: string;
  /** Characters in links, in bold or italic type. */
  linked: number;
  strong: number;
  links: number;
  /** The text starts after a doubled line break, or ends with one. */
  broken: boolean;
}
