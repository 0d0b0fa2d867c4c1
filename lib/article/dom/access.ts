// Reads of the DOM that a page cannot redirect. `<form name=body>` or `<input name=firstChild>` replace properties of
// document and form ("DOM clobbering"), and a page's script may define getters that throw; the accessors of the
// prototypes are not affected by either.

/** What is read of elements. */
interface Elements {
  /** Local name, lower case in HTML. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
}

/** What a walk over the page reads of its nodes. */
export interface Nodes extends Elements {
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** Text of Text nodes and comments; null of elements. */
  value(node: Node): string | null;
  attributeNames(element: Element): readonly string[];
  /** Open shadow root, or null. */
  shadow(element: Element): ShadowRoot | null;
  /** Nodes shown in place of a slot. */
  assigned(slot: Element): Node[];
}

/** What is read of a document; every method is safe against clobbering and own getters. */
export interface Dom extends Elements {
  root: Element | null;
  body: HTMLElement | null;
  byTag(name: string): ArrayLike<Element>;
  query(selector: string): ArrayLike<Element>;
  textContent(node: Node): string;
  /** Tells whether the browser shows a box for an element; null where there is none to ask. */
  rendering(): ((element: Element) => boolean) | null;
  /** Made anew with each call: most pages are never walked over, and browsers make an accessor when it is asked for. */
  nodes(): Nodes;
}

const lookUpGetter = (Object.prototype as unknown as { __lookupGetter__: (this: object, name: string) => unknown })
  .__lookupGetter__;

/** `fn.call` as a function of its own: half the calls of a closure, and these run for every node. */
function uncurried<Rest extends unknown[], Value>(
  fn: (this: object, ...rest: Rest) => Value,
): (owner: object, ...rest: Rest) => Value {
  return Function.prototype.call.bind(fn) as (owner: object, ...rest: Rest) => Value;
}

/** The accessor that a prototype has or inherits; one look-up by the browser, whose own walks cost a page's first read. */
function getter<Value>(prototype: object, name: string, otherwise: Value): (owner: object) => Value {
  const get = lookUpGetter.call(prototype, name) as ((this: object) => Value) | undefined;
  return get ? uncurried<[], Value>(get) : () => otherwise;
}

function method<Rest extends unknown[], Value>(prototype: object, name: string, otherwise: Value) {
  const fn = (prototype as Record<string, unknown>)[name];
  return typeof fn === 'function'
    ? uncurried(fn as (this: object, ...rest: Rest) => Value)
    : (_owner: object, ..._rest: Rest) => otherwise;
}

/** Opens a document for reading. Costs a few look-ups on prototypes; nothing of the page is touched. */
export function openDom(document: Document): Dom {
  // From the prototypes on: own properties are the page's.
  const proto = Object.getPrototypeOf(document) as object;
  const root = getter<Element | null>(proto, 'documentElement', null)(document);
  const ofElement = root ? (Object.getPrototypeOf(root) as object) : proto;
  const text = getter<string | null>(proto, 'textContent', '');
  const byTag = method<[string], ArrayLike<Element>>(proto, 'getElementsByTagName', []);
  const query = method<[string], ArrayLike<Element>>(proto, 'querySelectorAll', []);
  const name = getter<string>(ofElement, 'localName', '');
  const attribute = method<[string], string | null>(ofElement, 'getAttribute', null);
  return {
    root,
    body: getter<HTMLElement | null>(proto, 'body', null)(document),
    name,
    attribute,
    byTag: (tag) => byTag(document, tag),
    query: (selector) => query(document, selector),
    textContent: (node) => text(node) ?? '',
    rendering: () => ('checkVisibility' in ofElement ? method<[], boolean>(ofElement, 'checkVisibility', true) : null),
    nodes: () => ({
      name,
      attribute,
      nodeType: getter<number>(proto, 'nodeType', 0),
      firstChild: getter<Node | null>(proto, 'firstChild', null),
      nextSibling: getter<Node | null>(proto, 'nextSibling', null),
      value: getter<string | null>(proto, 'nodeValue', null),
      attributeNames: method<[], readonly string[]>(ofElement, 'getAttributeNames', []),
      shadow: getter<ShadowRoot | null>(ofElement, 'shadowRoot', null),
      assigned: assignedTo,
    }),
  };
}

function assignedTo(slot: Element): Node[] {
  const { assignedNodes } = Object.getPrototypeOf(slot) as HTMLSlotElement;
  return typeof assignedNodes === 'function' ? assignedNodes.call(slot) : [];
}
