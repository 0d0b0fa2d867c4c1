// One pass over the page that reads all running text as candidates for blocks. Reads the DOM, never changes it.
import type { Dom } from '../dom/access';
import { HEADINGS, INLINE, SKIPPED } from '../dom/tags';
import { type BlockNodes, Folder } from '../fold';
import { FLAG, flagsOf, isHidden, ownSignals } from './flags';

/** An open element that is not inline, with what its ancestors say about it. */
export interface Context {
  parent: Context | null;
  element: Element;
  name: string;
  depth: number;
  /** Signals of the element's own names. */
  own: number;
  /** Signals of the names of all ancestors below body. */
  inherited: number;
  /** FLAG bits of this element and its ancestors. */
  flags: number;
  /** Sign of tag and class, equal for paragraphs that are set alike. */
  shape: string;
  /** Characters of running text outside links directly or deeper; filled in by `weigh`. */
  weight: number;
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

export interface Collection {
  candidates: Candidate[];
  /** true: the page is larger than the limits; only its beginning was read. */
  truncated: boolean;
  nodes: number;
}

/** Nodes and characters that are read at most: some 30 times the largest article page of 1,411. */
export const MOST_NODES = 300_000;
export const MOST_CHARACTERS = 3_000_000;
/** Texts that are looked at: ten times those of the richest article page of 1,411. */
export const MOST_CANDIDATES = 20_000;
/** Nodes between two places where the work may be interrupted. */
const NODES_PER_STEP = 250;

interface Frame {
  next: Node | null;
  /** Assigned nodes of a slot still to come. */
  queue: Node[] | null;
  context: Context;
  block: boolean;
  link: boolean;
  strong: boolean;
}

/** Collects candidates below `start`; yields now and then so that the caller may pause. */
export function* collect(dom: Dom, start: Element, mostNodes = MOST_NODES): Generator<void, Collection> {
  const candidates: Candidate[] = [];
  const top: Context = {
    parent: null,
    element: start,
    name: dom.name(start),
    depth: 0,
    own: 0,
    inherited: 0,
    flags: 0,
    shape: '',
    weight: 0,
  };
  const stack: Frame[] = [
    { next: dom.firstChild(start), queue: null, context: top, block: true, link: false, strong: false },
  ];
  let run = new Run(top);
  let characters = 0;
  let nodes = 0;
  let inLink = 0;
  let inStrong = 0;
  let breaks = 0;

  const flush = (context: Context, broken = false) => {
    const done = run.finish(broken);
    if (done) candidates.push(done);
    run = new Run(context);
    run.broken = broken;
    breaks = 0;
  };

  const full = () => nodes > mostNodes || characters > MOST_CHARACTERS || candidates.length > MOST_CANDIDATES;

  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node: Node | null = frame.queue ? (frame.queue.shift() ?? null) : frame.next;
    if (!node || full()) {
      stack.pop();
      if (frame.link) inLink--;
      if (frame.strong) inStrong--;
      run.joint = true;
      const outer = stack[stack.length - 1];
      if (frame.block && outer) flush(outer.context);
      continue;
    }
    if (!frame.queue) frame.next = dom.nextSibling(node);
    if (++nodes % NODES_PER_STEP === 0) yield;

    const type = dom.nodeType(node);
    if (type === 3) {
      const data = dom.data(node);
      const room = MOST_CHARACTERS - characters;
      characters += data.length;
      if (run.add(node as Text, data.length > room ? data.slice(0, room) : data, inLink > 0, inStrong > 0)) breaks = 0;
      continue;
    }
    if (type !== 1) continue;

    const element = node as Element;
    const name = dom.name(element);
    if (name === 'br' || name === 'hr') {
      breaks += name === 'hr' ? 2 : 1;
      if (breaks >= 2) {
        flush(frame.context, true);
        breaks = 2;
      } else run.addSpace();
      continue;
    }
    if (SKIPPED.has(name)) continue;
    if (isHidden(dom, element)) continue;

    const block = !INLINE.has(name) && !(name.includes('-') && standsInLine(dom, element, run));
    const link = name === 'a' && dom.attribute(element, 'href') !== null;
    const strong = name === 'b' || name === 'strong' || name === 'em' || name === 'i';
    let context = frame.context;
    if (block) {
      const own = ownSignals(dom, element);
      context = {
        parent: frame.context,
        element,
        name,
        depth: frame.context.depth + 1,
        own,
        inherited: frame.context.inherited | own,
        flags: flagsOf(dom, element, name, frame.context.flags) | (inLink > 0 ? FLAG.link : 0),
        shape: `${name}.${(dom.attribute(element, 'class') ?? '').slice(0, 60)}`,
        weight: 0,
      };
      flush(context);
    }
    if (link) {
      inLink++;
      run.links++;
    }
    if (strong) inStrong++;
    run.joint = true;
    const shadow = dom.shadow(element);
    const queue = name === 'slot' ? dom.assigned(element) : null;
    stack.push({
      next: dom.firstChild(shadow ?? element),
      queue: queue && queue.length > 0 ? queue : null,
      context,
      block,
      link,
      strong,
    });
  }
  const last = run.finish(false);
  if (last) candidates.push(last);
  return { candidates, truncated: full(), nodes };
}

/** Custom elements are boxes, unless text stands right beside them. */
function standsInLine(dom: Dom, element: Element, run: Run): boolean {
  if (run.hasText) return true;
  const next = dom.nextSibling(element);
  return next !== null && dom.nodeType(next) === 3 && dom.data(next).trim() !== '';
}

/** A small letter or the end of a sentence, then at once a capital. */
function isJoint(before: string, after: string): boolean {
  return /[\p{Ll}.!?:]$/u.test(before.slice(-2)) && /^\p{Lu}/u.test(after);
}

/** Text gathered since the last end of line. */
class Run {
  private readonly folder = new Folder();
  linked = 0;
  strong = 0;
  links = 0;
  broken = false;
  /** An inline element began or ended since the last text. */
  joint = false;
  constructor(private readonly context: Context) {}

  get hasText(): boolean {
    return this.folder.text !== '';
  }

  /** Returns whether the node held more than white space. */
  add(node: Text, data: string, linked: boolean, strong: boolean): boolean {
    // Kicker and title in one heading are boxes of their own, often without a space between them.
    if (this.joint && HEADINGS.has(this.context.name) && isJoint(this.folder.text, data)) this.folder.addSpace();
    this.joint = false;
    const before = this.folder.text.length;
    this.folder.add(node, data);
    const added = this.folder.text.length - before;
    if (linked) this.linked += added;
    if (strong || HEADINGS.has(this.context.name)) this.strong += added;
    return added > 0;
  }

  addSpace(): void {
    this.folder.addSpace();
  }

  finish(broken: boolean): Candidate | null {
    const { text, pieces } = this.folder;
    if (!text) return null;
    const { context, linked, strong, links } = this;
    return {
      context,
      element: context.element,
      text,
      pieces,
      linked,
      strong,
      links,
      broken: this.broken || broken,
    };
  }
}
