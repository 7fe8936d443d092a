/** Plural and singular of the nouns of the other languages, by ending alone. Good for naming what is counted, not for a dictionary. */
type Ending = readonly [plural: RegExp, singular: string];

const SPANISH: readonly Ending[] = [
  [/ces$/, 'z'],
  [/iones$/, 'ión'],
  [/([rndlj])es$/, '$1'],
  [/([aeiouáéó])s$/, '$1'],
];
const PORTUGUESE: readonly Ending[] = [
  [/ões$/, 'ão'],
  [/ães$/, 'ão'],
  [/ais$/, 'al'],
  [/éis$/, 'el'],
  [/ns$/, 'm'],
  [/([rz])es$/, '$1'],
  [/([aeiouãáéó])s$/, '$1'],
];
const FRENCH: readonly Ending[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/eux$/, 'eu'],
  [/([^s])s$/, '$1'],
];
const GERMAN: readonly Ending[] = [
  [/innen$/, 'in'],
  [/ungen$/, 'ung'],
  [/eiten$/, 'eit'],
  [/schaften$/, 'schaft'],
  [/onen$/, 'on'],
  [/schen$/, 'sch'],
  [/täten$/, 'tät'],
  [/enten$/, 'ent'],
  [/isten$/, 'ist'],
];

const make = (endings: readonly Ending[], looksPlural: (word: string) => boolean) => ({
  isPlural: looksPlural,
  singular(word: string): string {
    const ending = endings.find(([plural]) => plural.test(word));
    return ending ? word.replace(ending[0], ending[1]) : word;
  },
});

const endsInS = (word: string): boolean => word.length > 3 && /[sx]$/.test(word);

export const SPANISH_NOUNS = make(SPANISH, endsInS);
export const PORTUGUESE_NOUNS = make(PORTUGUESE, endsInS);
export const FRENCH_NOUNS = make(FRENCH, endsInS);
/** German says nothing certain by its endings: the first noun, which has a capital, is taken for what is counted. */
export const GERMAN_NOUNS = make(GERMAN, (word) => word.length > 2);
