import { hashesOf } from '../../text/word-set.ts';
import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
  nounsAreCapitalised: false,
  peoplesAreCapitalised: true,
  hasDictionary: true,
  genitive: null,
  taggerClass: 0,
  articles: hashesOf('the a an'),
  determiners: hashesOf('the a an this that'),
  articlesInNames: hashesOf(''),
  elided: hashesOf(''),
  conjunctions: hashesOf('and or'),
  at: hashesOf(''),
  leading: hashesOf(''),
  prepositions: hashesOf(''),
  shortTitles: hashesOf(''),
  directions: hashesOf(
    'central north south east west northern southern eastern western northeast northwest southeast southwest upper lower',
  ),
  surnameParticles: hashesOf(''),
  inPeople: hashesOf('of the and'),
  acronymSkips: hashesOf('of the and for on in to against'),
  calendar: hashesOf(
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december',
  ),
  teamOrParty: hashesOf('team party'),
  buttons: hashesOf('share tweet post email print follow pin send save like subscribe copy'),
  buttonWords: hashesOf(
    'share tweet post email print follow pin send save like subscribe copy this on to via with by us in the link article story page our a it and or an at for more opens window new news mail newsletter',
  ),
  alsoWords: hashesOf(
    'great hall home one play best people march university office game square delta meta target shell gap visa mercury mars amazon apple renaissance',
  ),
  kin: hashesOf('mom mum mommy mummy dad daddy grandma grandpa granny grandmother grandfather auntie'),
  otherSenses: hashesOf(
    'stroke strokes plague depression shingles won rand real gripe typhus tripper sterling prep mers ela anorexia plaque cancer flu obesity',
  ),
  definiteArticles: hashesOf('the'),
  alternatives: hashesOf('or'),
  employers: hashesOf('of'),
  verbEndings: [],
  afterBody: hashesOf('and or will would can could may has had is was were said says'),
  saints: hashesOf('st saint'),
  peopleEndings: ['ian', 'ians', 'ese'],
  facility: hashesOf(
    `prison jail penitentiary megaprison airport airfield stadium arena bridge tunnel dam harbour harbor railway metro station terminal
    palace castle cathedral mosque temple synagogue monastery hotel tower mausoleum cemetery lighthouse zoo aquarium pier barracks`,
  ),
  confinement: hashesOf('confinement detention correctional penitentiary internment'),
  law: hashesOf(
    'act bill treaty convention amendment constitution protocol directive regulation accord accords law code charter',
  ),
  event: hashesOf(
    `war wars revolution uprising olympics olympiad games cup championship championships tournament festival summit conference election
    elections referendum massacre battle siege genocide holocaust earthquake hurricane tsunami pandemic riots coup crisis`,
  ),
};
