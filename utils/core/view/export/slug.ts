/** Letters and digits of a slug at most; whole words. */
const LONGEST = 60;

/** Words in lower case with hyphens between: letters and digits of any script. Accents are left out where letters can do without them: in Latin and Greek. */
export function slug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const parts = plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  let made = [...(parts[0] ?? '')].slice(0, LONGEST).join('');
  for (const part of parts.slice(1)) {
    if (made.length + part.length >= LONGEST) break;
    made += `-${part}`;
  }
  return made;
}
