import type { Block } from '../model/article.ts';

/** The block that holds an offset, or null between blocks. Blocks are in order: found in logarithmic time, since a page may have thousands. */
export function blockAt(blocks: readonly Block[], offset: number): Block | null {
  const block = blocks[indexAt(blocks, offset)];
  return block && offset < block.span[1] ? block : null;
}

/** Index of the last block that starts at or before an offset; -1 before the first. */
export function indexAt(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
