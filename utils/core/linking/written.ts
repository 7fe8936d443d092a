/* Other ways to write a name, under which the pack may hold it. */

const ASCII = /^[ -~]*$/;
const MARKS = /\p{M}/gu;
/** "Jr.", "Sr.", "III" at a person's name's end, and initials within it. */
const SUFFIX = /,?\s(?:jr|sr|ii|iii|iv)\.?$/i;
const INITIAL = /\s\p{Lu}\.(?=\s)/gu;

/** A word without accents. */
export const withoutAccents = (word: string): string =>
  ASCII.test(word) ? word : word.normalize('NFD').replace(MARKS, '').normalize('NFC');

/**
 * The name without its genitive's ending ("Emmanuel Macrons"), without initials and "Jr." ("Joseph R. Biden Jr."), without accents
 * ("Sérgio Moro"): those that differ from how it is written, likeliest first.
 */
export function otherSpellings(written: string, genitive: string | null): string[] {
  const found = new Set<string>();
  if (genitive !== null && written.length > genitive.length && written.endsWith(genitive))
    found.add(written.slice(0, -genitive.length));
  found.add(written.replace(SUFFIX, '').replace(INITIAL, ''));
  found.add(withoutAccents(written));
  found.delete(written);
  return [...found];
}
