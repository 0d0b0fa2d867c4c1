// Text gathered between two ends of lines, on its way to a candidate. Pure but for references to nodes.
import { HEADINGS } from '../dom/tags';
import { Folder } from '../fold';
import { type Candidate, type Context, MOST_ANCHORS, NOT_READ } from './candidate';
import { FLAG } from './flags';
import { SIGNAL, signalsOf } from './signals';

/** A fully linked text shorter than this is a menu item or a tag. */
const SHORTEST_LINK = 40;

/** true for texts of footers and short links: with menus a half of a page's texts, a 500th of the articles' words. */
function isBeside({ context, text, linked }: Candidate): boolean {
  const names = context.own | (context.parent?.own ?? 0);
  if (names & SIGNAL.author) return false;
  if (context.flags & FLAG.footer) return true;
  return linked > text.length * 0.95 && text.length < SHORTEST_LINK && !HEADINGS.has(context.name);
}

const NONE: readonly Element[] = [];

/** Reads the names of an element and of those around it. */
function readNames(start: Context): void {
  for (let context: Context | null = start; context?.own === NOT_READ; context = context.parent)
    context.own = signalsOf(context.spelled);
}

export class Run {
  private folder = new Folder();
  private linked = 0;
  private strong = 0;
  private links = 0;
  private anchors: Element[] | null = null;
  private lines: number[] | null = null;
  time: string | null = null;
  /** An inline element began or ended since the last text. */
  joint = false;
  constructor(
    private context: Context,
    private broken = false,
  ) {}

  get hasText(): boolean {
    return this.folder.text !== '';
  }

  /** Adds a text node; returns whether it held more than white space. */
  add(node: Text, data: string, linked: boolean, strong: boolean): boolean {
    const { folder } = this;
    // Kicker and title in one heading are boxes of their own, often without a space between them.
    if (this.joint && HEADINGS.has(this.context.name) && isJoint(folder.text, data)) folder.addSpace();
    this.joint = false;
    const before = folder.text.length;
    folder.add(node, data);
    const added = folder.text.length - before;
    if (linked) this.linked += added;
    if (strong || HEADINGS.has(this.context.name)) this.strong += added;
    return added > 0;
  }

  addSpace(): void {
    this.folder.addSpace();
  }

  addLine(): void {
    const { length } = this.folder.text;
    if (length === 0) return;
    this.lines ??= [];
    this.lines.push(length);
    this.folder.addSpace();
  }

  addLink(link: Element): void {
    this.links++;
    this.anchors ??= [];
    if (this.anchors.length < MOST_ANCHORS) this.anchors.push(link);
  }

  /** The candidate, or null without text; the run then begins anew in `next`. `broken`: ended by a line break. */
  finish(next: Context, broken: boolean): Candidate | null {
    const { text, pieces } = this.folder;
    let candidate: Candidate | null = null;
    if (text) {
      const { context, linked, strong, links, time, lines } = this;
      readNames(context);
      candidate = {
        context,
        element: context.element,
        text,
        pieces,
        linked,
        strong,
        links,
        anchors: this.anchors ?? NONE,
        time,
        broken: this.broken || broken,
        lines,
      };
      if (isBeside(candidate)) candidate = null;
      this.folder = new Folder();
    }
    this.linked = 0;
    this.strong = 0;
    this.links = 0;
    this.anchors = null;
    this.lines = null;
    this.time = null;
    this.joint = false;
    this.context = next;
    this.broken = broken;
    return candidate;
  }
}

/** A small letter or the end of a sentence, then at once a capital. */
function isJoint(before: string, after: string): boolean {
  const last = before.at(-1) ?? '';
  const first = after[0] ?? '';
  const ends = last !== '' && ('.!?:'.includes(last) || last !== last.toUpperCase());
  return ends && first !== first.toLowerCase();
}
