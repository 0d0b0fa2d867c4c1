// One pass over the page that reads all running text as candidates for blocks. Reads the DOM, never changes it.
import type { Dom } from '../dom/access';
import { ROLE, ROLES } from '../dom/tags';
import type { Candidate, Context } from './candidate';
import { readElement } from './element';
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
  const top: Context = { parent: null, element: start, name: dom.name(start), depth: 0, own: 0, flags: 0, names: '' };
  const stack: Frame[] = [
    { next: dom.firstChild(start), queue: null, context: top, block: true, link: false, strong: false },
  ];
  const run = new Run(top);
  let characters = 0;
  let nodes = 0;
  let inLink = 0;
  let inStrong = 0;
  let breaks = 0;
  let truncated = false;

  const flush = (next: Context, broken = false) => {
    const done = run.finish(next, broken);
    if (done) candidates.push(done);
    breaks = 0;
  };

  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node: Node | null = frame.queue ? (frame.queue.shift() ?? null) : frame.next;
    truncated = nodes > mostNodes || characters > MOST_CHARACTERS || candidates.length > MOST_CANDIDATES;
    if (!node || truncated) {
      stack.pop();
      if (frame.link) inLink--;
      if (frame.strong) inStrong--;
      run.joint = true;
      if (frame.block) flush(stack[stack.length - 1]?.context ?? top);
      continue;
    }
    if (!frame.queue) frame.next = dom.nextSibling(node);
    if (++nodes % NODES_PER_STEP === 0) yield;

    const value = dom.value(node);
    if (value !== null) {
      if (dom.nodeType(node) !== 3) continue;
      if (inLink > 0 && isSpokenOnly(value)) continue;
      const room = Math.max(0, MOST_CHARACTERS - characters);
      characters += value.length;
      const data = value.length > room ? value.slice(0, room) : value;
      if (run.add(node as Text, data, inLink > 0, inStrong > 0)) breaks = 0;
      continue;
    }

    const element = node as Element;
    const name = dom.name(element);
    const role = ROLES.get(name);
    if (role === ROLE.skipped) continue;
    if (role === ROLE.lineBreak || role === ROLE.rule) {
      breaks += role === ROLE.rule ? 2 : 1;
      if (breaks >= 2) {
        flush(frame.context, true);
        breaks = 2;
      } else run.addSpace();
      continue;
    }
    const reading = readElement(dom, element);
    if (reading.hidden) continue;

    const block = role === undefined && !(name.includes('-') && standsInLine(dom, element, run));
    let context = frame.context;
    if (block) {
      const { signals: own, names } = reading;
      let flags = flagsOf(name, reading.flags, context.flags);
      if (inLink > 0) flags |= FLAG.link;
      // A form right in the body is the page's, not a reader's.
      if (name === 'form' && context === top) flags &= ~FLAG.form;
      // Menus and the page's footer hold no article; the footer of an article may hold its byline.
      if (flags & FLAG.nav || (flags & FLAG.footer && !(flags & (FLAG.article | FLAG.main)))) {
        flush(context);
        continue;
      }
      context = { parent: context, element, name, depth: context.depth + 1, own, flags, names };
      flush(context);
    }
    const link = role === ROLE.link && reading.href;
    const strong = role === ROLE.strong;
    if (link) {
      inLink++;
      run.links++;
    }
    if (strong) inStrong++;
    run.joint = true;
    const shadow = block ? dom.shadow(element) : null;
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
  const last = run.finish(top, false);
  if (last) candidates.push(last);
  return { candidates, truncated };
}

/** Said to those who hear a link instead of seeing it; hidden from sight by style sheets, which are not asked. */
const SPOKEN_ONLY =
  /^\s*\(?(?:öffnet (?:sich )?(?:in|im) (?:einem )?neue[nm] (?:fenster|tab)|(?:link )?wird in (?:einem )?neuen (?:tab|fenster) geöffnet|link wird in einem neuen tab geöffnet|opens? in (?:a )?new (?:tab|window)|opens new (?:tab|window)|external link|externer link)\)?\.?\s*$/i;

function isSpokenOnly(value: string): boolean {
  return value.length > 12 && value.length < 80 && SPOKEN_ONLY.test(value);
}

/** Custom elements are boxes, unless text stands right beside them. */
function standsInLine(dom: Dom, element: Element, run: Run): boolean {
  if (run.hasText) return true;
  const next = dom.nextSibling(element);
  return next !== null && dom.nodeType(next) === 3 && dom.value(next)?.trim() !== '';
}
