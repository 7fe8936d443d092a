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
  [/(?<=..)ern$/, 'er'],
  [/(?<=..)eln$/, 'el'],
  [/agen$/, 'age'],
  [/linge$/, 'ling'],
  [/halte$/, 'halt'],
  [/betriebe$/, 'betrieb'],
];

/** The same in singular and plural. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'décès fois pays mois corps procès accès succès bras cas temps avis poids prix voix choix croix discours parcours tapis bus virus colis logis repas refus recours univers os héros mas crisis tesis dosis lunes martes miércoles jueves viernes análisis ônibus vírus lápis tênis atlas campus'.split(
    ' ',
  ),
);

const make = (endings: readonly Ending[], looksPlural: (word: string) => boolean) => {
  const one = (word: string): string => {
    if (UNCHANGED.has(word)) return word;
    const ending = endings.find(([plural]) => plural.test(word));
    return ending ? word.replace(ending[0], ending[1]) : word;
  };
  return {
    isPlural: looksPlural,
    // "sages-femmes", "ciudades-estado": each part for itself.
    singular: (word: string): string => word.split('-').map(one).join('-'),
  };
};

const endsInS = (word: string): boolean => word.length > 3 && /[sx]$/.test(word);

export const SPANISH_NOUNS = make(SPANISH, endsInS);
export const PORTUGUESE_NOUNS = make(PORTUGUESE, endsInS);
export const FRENCH_NOUNS = make(FRENCH, endsInS);
/** German says nothing certain by its endings: the first noun, which has a capital, is taken for what is counted. */
export const GERMAN_NOUNS = make(GERMAN, (word) => word.length > 2);
