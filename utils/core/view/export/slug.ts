/** Letters and digits of a slug at most; whole words. */
const LONGEST = 60;

/** Words in lower case with hyphens between: letters and digits of any script, accents left out. */
export function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  let made = [...(parts[0] ?? '')].slice(0, LONGEST).join('');
  for (const part of parts.slice(1)) {
    if (made.length + part.length >= LONGEST) break;
    made += `-${part}`;
  }
  return made;
}
