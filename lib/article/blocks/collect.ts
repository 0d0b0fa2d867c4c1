// One pass over the page that reads all running text as candidates for blocks. Reads the DOM, never changes it.
import type { Dom, Nodes } from '../dom/access';
import { ROLE, ROLES } from '../dom/tags';
import { type Candidate, type Context, NOT_READ } from './candidate';
import { newReading, readElement } from './element';
import { FLAG, flagsOf } from './flags';
import { Run } from './run';

export interface Collection {
  candidates: Candidate[];
  /** true: the page is larger than the limits; only its beginning was read. */
  truncated: boolean;
}

/** Nodes and characters that are read at most: some 30 times the largest article page of 1,411. */
export const MOST_NODES = 300_000;
export const MOST_CHARACTERS = 3_000_000;
/** Texts that are looked at: five times those of the richest article page of 1,411. More would make the browser's own
 *  clearing of memory take longer than a task may. */
export const MOST_CANDIDATES = 10_000;
/** With the white space between its cells. Longer ones hold texts, or the page itself. */
const LONGEST_ROW = 400;
/** Further down, tables nested in tables would be read again and again. */
const DEEPEST_ROW = 60;
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
  const nodes = dom.nodes();
  const candidates: Candidate[] = [];
  const top: Context = {
    parent: null,
    element: start,
    name: nodes.name(start),
    depth: 0,
    own: 0,
    flags: 0,
    names: '',
    spelled: '',
  };
  const stack: Frame[] = [
    { next: nodes.firstChild(start), queue: null, context: top, block: true, link: false, strong: false },
  ];
  // Frames and the reading are used again and again: on usual pages half of all objects would be these.
  const reading = newReading();
  let depth = 0;
  const run = new Run(top);
  let characters = 0;
  let seen = 0;
  let rowCharacters = 0;
  let inLink = 0;
  let inStrong = 0;
  let breaks = 0;
  let truncated = false;

  const flush = (next: Context, broken = false) => {
    const done = run.finish(next, broken);
    if (done) candidates.push(done);
    breaks = 0;
  };

  while (depth >= 0) {
    const frame = stack[depth]!;
    const node: Node | null = frame.queue ? (frame.queue.shift() ?? null) : frame.next;
    truncated = seen > mostNodes || characters > MOST_CHARACTERS || candidates.length > MOST_CANDIDATES;
    if (!node || truncated) {
      depth--;
      if (frame.link) inLink--;
      if (frame.strong) inStrong--;
      run.joint = true;
      if (frame.block) flush(depth >= 0 ? stack[depth]!.context : top);
      continue;
    }
    if (!frame.queue) frame.next = nodes.nextSibling(node);
    if (++seen % NODES_PER_STEP === 0) yield;

    const value = nodes.value(node);
    if (value !== null) {
      // Most texts of a page are the white space between its boxes.
      const inner = value.trim();
      if ((inner === '' && !run.hasText) || nodes.nodeType(node) !== 3) continue;
      if (inLink > 0 && isSpokenOnly(inner)) continue;
      const room = Math.max(0, MOST_CHARACTERS - characters);
      characters += value.length;
      const data = value.length > room ? value.slice(0, room) : value;
      if (run.add(node as Text, data, inLink > 0, inStrong > 0)) breaks = 0;
      continue;
    }

    const element = node as Element;
    const name = nodes.name(element);
    const role = ROLES.get(name);
    if (role === ROLE.skipped) continue;
    if (role === ROLE.lineBreak || role === ROLE.rule) {
      breaks += role === ROLE.rule ? 2 : 1;
      if (breaks >= 2) {
        flush(frame.context, true);
        breaks = 2;
      } else run.addLine();
      continue;
    }
    readElement(nodes, element, reading);
    if (reading.hidden) continue;
    if (role === ROLE.inline && isBreak(reading.names) && !nodes.firstChild(element)) {
      flush(frame.context, true);
      continue;
    }

    const cell = frame.context.flags & FLAG.row && (name === 'td' || name === 'th') && frame.context.name === 'tr';
    if (cell) run.addSpace();
    const block = role === undefined && !cell && !(name.includes('-') && standsInLine(nodes, element, run));
    let context = frame.context;
    if (block) {
      const { names, spelled } = reading;
      let flags = flagsOf(name, reading.flags, context.flags);
      if (inLink > 0) flags |= FLAG.link;
      if (name === 'tr' && context.depth < DEEPEST_ROW && rowCharacters < MOST_CHARACTERS) {
        const { length } = dom.textContent(element);
        rowCharacters += length;
        if (length <= LONGEST_ROW) flags |= FLAG.row;
      }
      // A form right in the body is the page's, not a reader's.
      if (name === 'form' && context === top) flags &= ~FLAG.form;
      // Menus and the page's footer hold no article; the footer of an article may hold its byline.
      if (flags & FLAG.nav || (flags & FLAG.footer && !(flags & (FLAG.article | FLAG.main)))) {
        flush(context);
        continue;
      }
      context = { parent: context, element, name, depth: context.depth + 1, own: NOT_READ, flags, names, spelled };
      flush(context);
    }
    const link = role === ROLE.link && reading.href;
    const strong = role === ROLE.strong;
    if (link) {
      inLink++;
      run.addLink(element);
    }
    if (strong) inStrong++;
    if (name === 'time') run.time ??= reading.time;
    run.joint = true;
    const shadow = block ? nodes.shadow(element) : null;
    const queue = name === 'slot' ? nodes.assigned(element) : null;
    const next = nodes.firstChild(shadow ?? element);
    const assigned = queue && queue.length > 0 ? queue : null;
    const used = stack[++depth];
    if (!used) stack.push({ next, queue: assigned, context, block, link, strong });
    else {
      used.next = next;
      used.queue = assigned;
      used.context = context;
      used.block = block;
      used.link = link;
      used.strong = strong;
    }
  }
  const last = run.finish(top, false);
  if (last) candidates.push(last);
  return { candidates, truncated };
}

const BREAKS = new Set(['br', 'linebreak', 'line-break', 'paragraph-break']);

/** An empty element of some sites' components that stands for the end of a paragraph. */
function isBreak(names: string): boolean {
  return names !== '' && names.split(' ').some((name) => BREAKS.has(name));
}

/** Said to those who hear a link instead of seeing it; hidden from sight by style sheets, which are not asked. */
const SPOKEN_ONLY =
  /^\(?(?:öffnet (?:sich )?(?:in|im) (?:einem )?neue[nm] (?:fenster|tab)|(?:link )?wird in (?:einem )?neuen (?:tab|fenster) geöffnet|link wird in einem neuen tab geöffnet|opens? in (?:a )?new (?:tab|window)|opens new (?:tab|window)|external link|externer link)\)?\.?$/;

const FIRST_SPOKEN = '(öÖlLwWoOeE';
const LAST_WORDS = ['fenster', 'tab', 'window', 'link', 'geöffnet'];

/** Nearly all texts fail the looks before the expression, which is dear to compile. */
function isSpokenOnly(text: string): boolean {
  if (text.length <= 12 || text.length >= 80 || !FIRST_SPOKEN.includes(text[0]!)) return false;
  const lower = text.toLowerCase();
  return LAST_WORDS.some((word) => lower.includes(word)) && SPOKEN_ONLY.test(lower);
}

/** Custom elements are boxes, unless text stands right beside them. */
function standsInLine(nodes: Nodes, element: Element, run: Run): boolean {
  if (run.hasText) return true;
  const next = nodes.nextSibling(element);
  return next !== null && nodes.nodeType(next) === 3 && nodes.value(next)?.trim() !== '';
}
