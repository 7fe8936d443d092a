import type { TextBlock } from './text-block.ts';

/** Chinese, Japanese, Thai: a letter carries about as much as two or three of an alphabet. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/;

/** How many letters of an alphabet a text is worth. */
export const weightOf = (text: string): number => (DENSE.test(text) ? text.length * 2.5 : text.length);

/** Whether a text ends the way a sentence does. */
export const endsSentence = (text: string): boolean => /[.!?…。！？।؟]["'”’»」』)\]]{0,3}$/.test(text);

/** Whether a block by itself reads like a paragraph: long enough and not made of links. */
export function isProse(block: TextBlock): boolean {
  const length = weightOf(block.text);
  return length >= 70 && block.linkChars < block.text.length * 0.35 && (length > 160 || endsSentence(block.text));
}
