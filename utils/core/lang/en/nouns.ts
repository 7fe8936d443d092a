import type { NounForms } from '../noun-forms.ts';

/** English plurals that no ending tells. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  geese: 'goose',
  mice: 'mouse',
  lice: 'louse',
  oxen: 'ox',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  halves: 'half',
  wolves: 'wolf',
  shelves: 'shelf',
  thieves: 'thief',
  loaves: 'loaf',
  calves: 'calf',
  selves: 'self',
  scarves: 'scarf',
  hooves: 'hoof',
  midwives: 'midwife',
  housewives: 'housewife',
  elves: 'elf',
  dwarves: 'dwarf',
  crises: 'crisis',
  analyses: 'analysis',
  theses: 'thesis',
  diagnoses: 'diagnosis',
  hypotheses: 'hypothesis',
  oases: 'oasis',
  bases: 'base',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  bacteria: 'bacterium',
  strata: 'stratum',
  referenda: 'referendum',
  memoranda: 'memorandum',
  stadia: 'stadium',
  millennia: 'millennium',
  alumni: 'alumnus',
  nuclei: 'nucleus',
  fungi: 'fungus',
  cacti: 'cactus',
  larvae: 'larva',
  vertebrae: 'vertebra',
  indices: 'index',
  vertices: 'vertex',
  matrices: 'matrix',
  appendices: 'appendix',
  buses: 'bus',
  gases: 'gas',
  viruses: 'virus',
  bonuses: 'bonus',
  campuses: 'campus',
  censuses: 'census',
  choruses: 'chorus',
  circuses: 'circus',
  lenses: 'lens',
  statuses: 'status',
  walruses: 'walrus',
  aliases: 'alias',
  heroes: 'hero',
  potatoes: 'potato',
  tomatoes: 'tomato',
  echoes: 'echo',
  torpedoes: 'torpedo',
  vetoes: 'veto',
  tornadoes: 'tornado',
  volcanoes: 'volcano',
  mosquitoes: 'mosquito',
  cargoes: 'cargo',
  mangoes: 'mango',
  embargoes: 'embargo',
  buffaloes: 'buffalo',
  dominoes: 'domino',
  zeroes: 'zero',
  movies: 'movie',
  cookies: 'cookie',
  zombies: 'zombie',
  calories: 'calorie',
  selfies: 'selfie',
  rookies: 'rookie',
  ties: 'tie',
  pies: 'pie',
  lies: 'lie',
  dies: 'die',
  bookies: 'bookie',
  hoodies: 'hoodie',
  smoothies: 'smoothie',
  genies: 'genie',
  eyries: 'eyrie',
  prairies: 'prairie',
  sorties: 'sortie',
  budgies: 'budgie',
  axes: 'axe',
  shoes: 'shoe',
  toes: 'toe',
  canoes: 'canoe',
  foes: 'foe',
  oboes: 'oboe',
  aches: 'ache',
  headaches: 'headache',
  caches: 'cache',
  niches: 'niche',
  avalanches: 'avalanche',
  quizzes: 'quiz',
  whizzes: 'whizz',
  passersby: 'passerby',
  policemen: 'policeman',
  firemen: 'fireman',
  businessmen: 'businessman',
  congressmen: 'congressman',
  gunmen: 'gunman',
  fishermen: 'fisherman',
  servicemen: 'serviceman',
  businesswomen: 'businesswoman',
  policewomen: 'policewoman',
  grandchildren: 'grandchild',
  schoolchildren: 'schoolchild',
  fathers: 'father',
};

/** Words that are their own plural, or a plural that has no singular in use. */
const SAME = new Set(
  (
    'people police staff aircraft spacecraft sheep fish deer cattle personnel offspring species series means headquarters crossroads barracks crew crews ' +
    'bison salmon trout cod shrimp swine moose elk quail clergy folk livestock poultry vermin infantry cavalry militia troops goods clothes thanks ' +
    'watercraft hovercraft counsel dice gallows innings sweepstakes percent yuan yen euro'
  ).split(' '),
);
/** Of these some have singulars after all. */
const SINGULAR_AFTER_ALL: ReadonlyMap<string, string> = new Map([
  ['crews', 'crew'],
  ['troops', 'troop'],
]);

const NOT_PLURAL = new Set(
  'yes news mathematics physics politics economics athletics gymnastics always perhaps besides towards afterwards sometimes nowadays indoors outdoors overseas mumps measles'.split(
    ' ',
  ),
);

/** Whether an English noun in lower case looks plural. */
function isPlural(word: string): boolean {
  if (Object.hasOwn(IRREGULAR, word) || SAME.has(word)) return true;
  if (word.length < 3 || NOT_PLURAL.has(word)) return false;
  return word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word);
}

/** Singular of an English noun in lower case: "properties" gives "property", "people" stays. */
function singular(word: string): string {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : SINGULAR_AFTER_ALL.get(word);
  if (known !== undefined) return known;
  if (SAME.has(word) || !isPlural(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('men') && word.length > 4) return `${word.slice(0, -3)}man`;
  return word.slice(0, -1);
}

export const NOUNS: NounForms = {
  isPlural,
  singular,
  pluralsStack: true,
  participleEnding: 'ed',
};
