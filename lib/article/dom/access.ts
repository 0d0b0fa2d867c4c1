// Reads of the DOM that a page cannot redirect. `<form name=body>` or `<input name=firstChild>` replace properties of
// document and form ("DOM clobbering"), and a page's script may define getters that throw; the accessors of the
// prototypes are not affected by either.

type Getter<Owner, Value> = (this: Owner) => Value;

/** What extraction reads of a document; every method is safe against clobbering and own getters. */
export interface Dom {
  document: Document;
  root: Element | null;
  body: HTMLElement | null;
  nodeType(node: Node): number;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Text of Text nodes and comments; null of elements. */
  value(node: Node): string | null;
  /** Local name, lower case in HTML. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): readonly string[];
  /** Open shadow root, or null. */
  shadow(element: Element): ShadowRoot | null;
  /** Nodes shown in place of a slot. */
  assigned(slot: Element): Node[];
  byTag(name: string): ArrayLike<Element>;
  query(selector: string): ArrayLike<Element>;
  textContent(node: Node): string;
}

function descriptor(start: object, name: string): PropertyDescriptor | undefined {
  // From the prototype on: own properties are the page's.
  for (let proto = Object.getPrototypeOf(start); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

function getter<Value>(start: object, name: string, otherwise: Value): (owner: object) => Value {
  const get = descriptor(start, name)?.get as Getter<object, Value> | undefined;
  return get ? uncurried<[], Value>(get) : () => otherwise;
}

/** `fn.call` as a function of its own: half the calls of a closure, and these run for every node. */
function uncurried<Rest extends unknown[], Value>(
  fn: (this: object, ...rest: Rest) => Value,
): (owner: object, ...rest: Rest) => Value {
  return Function.prototype.call.bind(fn) as (owner: object, ...rest: Rest) => Value;
}

function method<Rest extends unknown[], Value>(start: object, name: string, otherwise: Value) {
  const fn = descriptor(start, name)?.value as ((this: object, ...rest: Rest) => Value) | undefined;
  return fn ? uncurried(fn) : () => otherwise;
}

/** Opens a document for reading. Costs a few look-ups on prototypes; nothing of the page is touched. */
export function openDom(document: Document): Dom {
  const root = getter<Element | null>(document, 'documentElement', null)(document);
  const sample: object = root ?? document;
  const text = getter<string | null>(document, 'textContent', '');
  const byTag = method<[string], ArrayLike<Element>>(document, 'getElementsByTagName', []);
  const query = method<[string], ArrayLike<Element>>(document, 'querySelectorAll', []);
  return {
    document,
    root,
    body: getter<HTMLElement | null>(document, 'body', null)(document),
    nodeType: getter<number>(document, 'nodeType', 0),
    firstChild: getter<Node | null>(document, 'firstChild', null),
    nextSibling: getter<Node | null>(document, 'nextSibling', null),
    parent: getter<Node | null>(document, 'parentNode', null),
    value: getter<string | null>(document, 'nodeValue', null),
    name: getter<string>(sample, 'localName', ''),
    attribute: method<[string], string | null>(sample, 'getAttribute', null),
    attributeNames: method<[], readonly string[]>(sample, 'getAttributeNames', []),
    shadow: getter<ShadowRoot | null>(sample, 'shadowRoot', null),
    assigned: (slot) => {
      const nodes = descriptor(slot, 'assignedNodes')?.value as ((this: Element) => Node[]) | undefined;
      return nodes ? nodes.call(slot) : [];
    },
    byTag: (name) => byTag(document, name),
    query: (selector) => query(document, selector),
    textContent: (node) => text(node) ?? '',
  };
}
