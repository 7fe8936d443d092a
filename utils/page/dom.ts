/**
 * The page's tree through the platform's own getters. A form answers `form.parentNode` with its field of that name, and a document
 * `document.body` with its picture of that name: a page could stop or lead astray whatever asks the object itself. Where there are no
 * such getters, as in the command's DOM, there is no such trap either, and the property is asked.
 */

type Owner = 'EventTarget' | 'Node' | 'Element' | 'Document' | 'DocumentFragment';
type Method = (...args: unknown[]) => unknown;

const prototypeOf = (owner: Owner): object | undefined =>
  (globalThis as Partial<Record<Owner, { readonly prototype: object }>>)[owner]?.prototype;

const own = (owner: Owner, name: string): PropertyDescriptor | undefined => {
  const prototype = prototypeOf(owner);
  return prototype && Object.getOwnPropertyDescriptor(prototype, name);
};

/** Reads a property of a node. */
function getter<N extends object, T>(owner: Owner, name: string): (node: N) => T {
  const get = own(owner, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Readonly<Record<string, T>>)[name] as T;
}

/** Calls a method of a node. */
function method<N extends object, A extends unknown[], T>(owner: Owner, name: string): (node: N, ...args: A) => T {
  const known = own(owner, name)?.value as Method | undefined;
  return (node, ...args) => (known ?? (node as Readonly<Record<string, Method>>)[name])?.apply(node, args) as T;
}

export const nodeType = getter<Node, number>('Node', 'nodeType');
export const parentOf = getter<Node, Node | null>('Node', 'parentNode');
export const parentElementOf = getter<Node, Element | null>('Node', 'parentElement');
export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const childNodesOf = getter<Node, NodeListOf<ChildNode>>('Node', 'childNodes');
export const ownerDocumentOf = getter<Node, Document | null>('Node', 'ownerDocument');

export const firstElementChildOf = getter<Element, Element | null>('Element', 'firstElementChild');
const tagName = getter<Element, string>('Element', 'tagName');
export const attributeOf = method<Element, [name: string], string | null>('Element', 'getAttribute');
export const hasAttribute = method<Element, [name: string], boolean>('Element', 'hasAttribute');
export const closest = method<Element, [selector: string], Element | null>('Element', 'closest');
export const scrollIntoView = method<Element, [options: ScrollIntoViewOptions], void>('Element', 'scrollIntoView');
export const shadowOf = getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const findIn = method<Element, [selector: string], Element | null>('Element', 'querySelector');
export const findAllIn = method<Element, [selector: string], NodeListOf<Element>>('Element', 'querySelectorAll');

export const rootOf = getter<Document, Element | null>('Document', 'documentElement');
export const bodyOf = getter<Document, HTMLElement | null>('Document', 'body');
export const viewOf = getter<Document, (Window & typeof globalThis) | null>('Document', 'defaultView');
export const contentTypeOf = getter<Document, string>('Document', 'contentType');
export const isUnseen = getter<Document, boolean>('Document', 'hidden');
const prerendering = getter<Document, unknown>('Document', 'prerendering');
export const activeElementOf = getter<Document, Element | null>('Document', 'activeElement');
export const find = method<Document, [selector: string], Element | null>('Document', 'querySelector');
export const findAll = method<Document, [selector: string], NodeListOf<Element>>('Document', 'querySelectorAll');
export const findAllInShadow = method<ShadowRoot, [selector: string], NodeListOf<Element>>(
  'DocumentFragment',
  'querySelectorAll',
);
export const makeElement = method<Document, [tag: string], HTMLElement>('Document', 'createElement');
export const makeRange = method<Document, [], Range>('Document', 'createRange');
export const selectionOf = method<Document, [], Selection | null>('Document', 'getSelection');
export const elementAtPoint = method<Document, [x: number, y: number], Element | null>('Document', 'elementFromPoint');

/** Whether a document is made ready before anybody has asked to see it. Where browsers know no such thing, a picture may be called so. */
export const isPrerendering = (document: Document): boolean => prerendering(document) === true;

export const listen = method<
  EventTarget,
  [type: string, listener: (event: never) => void, options?: AddEventListenerOptions],
  void
>('EventTarget', 'addEventListener');

/** An element's tag in capitals. */
export const tagOf = (element: Element): string => tagName(element).toUpperCase();

/** The most of a class attribute that is looked at, in UTF-16 units: pages generate kilobytes of them. */
const LONGEST_CLASS = 300;

/** The beginning of an element's class attribute; empty where it has none. */
export const classOf = (element: Element): string => (attributeOf(element, 'class') ?? '').slice(0, LONGEST_CLASS);

/** The nodes that the words of a short label may be spread over. */
const MOST_NODES = 500;

/**
 * The words of an element as `textContent` gives them, as far as `most` UTF-16 units and a bounded number of nodes: what is longer is
 * no label, and one text may stand in many elements that are all asked.
 */
export function textOf(element: Element, most: number): string {
  let text = '';
  let node = firstChildOf(element);
  for (let seen = 0; node && seen < MOST_NODES && text.length <= most; seen++) {
    if (nodeType(node) === 3) text += (node as Text).data.slice(0, most + 1 - text.length);
    const child = firstChildOf(node);
    if (child) {
      node = child;
      continue;
    }
    while (node && node !== element && !nextSiblingOf(node)) node = parentOf(node);
    node = node && node !== element ? nextSiblingOf(node) : null;
  }
  return text;
}

/** The smallest element that holds two nodes; null where none does. */
export function commonHolder(first: Node, last: Node): Element | null {
  const above = new Set<Element>();
  for (let at = parentElementOf(first); at; at = parentElementOf(at)) above.add(at);
  for (let at = parentElementOf(last); at; at = parentElementOf(at)) if (above.has(at)) return at;
  return null;
}
