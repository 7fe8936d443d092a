import type { BlockLink, Frame, Segment, TextBlock } from './text-block.ts';

const SPACE = 32;
const isSpace = (unit: number): boolean => unit === SPACE || (unit >= 9 && unit <= 13);
/** Soft hyphen, zero-width space, word joiner, byte-order mark: nothing a reader sees. Joiners that shape letters stay. */
const isInvisible = (unit: number): boolean =>
  unit === 0xad || unit === 0x200b || unit === 0x2060 || unit === 0xfeff || unit === 0;

/** Where what is seen without a gap from here on ends; `at` where nothing is. */
function endOfWord(data: string, at: number): number {
  let end = at;
  while (end < data.length && !isSpace(data.charCodeAt(end)) && !isInvisible(data.charCodeAt(end))) end++;
  return end;
}

/** What is looked at of a block's end, in UTF-16 units: a unit's sign, or the end of a sentence. */
const LONGEST_END = 12;

/** Collects the text of one block from its text nodes, collapsing white space and remembering where every unit came from. */
export class BlockBuilder {
  #text = '';
  /** Kept beside the text: to ask a text that grows for its end is to copy all of it. */
  #end = '';
  #segments: Segment[] = [];
  #links: BlockLink[] = [];
  #linkChars = 0;
  /** White space that was seen and shows only if more text follows. */
  #space: { node: Text | null; offset: number } | null = null;

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** The last few units of the block so far, white space that is still to show included. */
  get end(): string {
    return this.#end + (this.#space ? ' ' : '');
  }

  /** Adds a text node's data; `href` is the link it stands in, `linked` whether it stands in any. */
  append(node: Text, linked: boolean, href: string | null): void {
    const data = node.data;
    let start = -1;
    for (let i = 0; i < data.length; ) {
      const end = endOfWord(data, i);
      if (end > i) {
        this.#showSpace();
        if (start < 0) start = this.#text.length;
        this.#emit(data.slice(i, end), node, i);
        i = end;
        continue;
      }
      if (isSpace(data.charCodeAt(i)) && !this.#space && this.#text) this.#space = { node, offset: i };
      i++;
    }
    if (!linked || start < 0) return;
    this.#linkChars += this.#text.length - start;
    if (href) this.#addLink(start, href);
  }

  /** A line break or a cell border: white space that belongs to no node. */
  breakLine(): void {
    if (!this.#space && this.#text) this.#space = { node: null, offset: 0 };
  }

  /** Ends the block and makes the builder ready for the next one; null where no text was added. */
  finish(frame: Frame): TextBlock | null {
    const block = this.#text
      ? { text: this.#text, segments: this.#segments, links: this.#links, linkChars: this.#linkChars, frame }
      : null;
    this.#text = '';
    this.#end = '';
    this.#segments = [];
    this.#links = [];
    this.#linkChars = 0;
    this.#space = null;
    return block;
  }

  #showSpace(): void {
    if (this.#space) this.#emit(' ', this.#space.node, this.#space.offset);
    this.#space = null;
  }

  #emit(part: string, node: Text | null, nodeOffset: number): void {
    const start = this.#text.length;
    this.#text += part;
    this.#end = (this.#end + part.slice(-LONGEST_END)).slice(-LONGEST_END);
    if (!node) return;
    const last = this.#segments.at(-1);
    const runsOn = last?.node === node && last.start + last.length === start;
    if (runsOn && last.nodeOffset + last.length === nodeOffset)
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + part.length };
    else this.#segments.push({ start, length: part.length, node, nodeOffset });
  }

  #addLink(start: number, href: string): void {
    const end = this.#text.length;
    const last = this.#links.at(-1);
    // One link, several text nodes: "<a>a <b>b</b></a>".
    if (last?.href === href && last.end >= start - 1) this.#links[this.#links.length - 1] = { ...last, end };
    else this.#links.push({ start, end, href });
  }
}
