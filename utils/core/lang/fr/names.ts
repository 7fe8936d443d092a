import { hashesOf } from '../../text/word-set.ts';
import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
  nounsAreCapitalised: false,
  peoplesAreCapitalised: false,
  hasDictionary: false,
  genitive: null,
  taggerClass: 3,
  articles: hashesOf('le la les l un une'),
  determiners: hashesOf('ce cet cette ces'),
  articlesInNames: hashesOf('le la les'),
  elided: hashesOf('l d qu n s j m t c lorsqu jusqu puisqu quoiqu presqu'),
  conjunctions: hashesOf('et ou ni'),
  at: hashesOf('à en'),
  leading: hashesOf(
    'le la les une un des du de aux au à en par pour dans sur avec après avant selon contre chez sous entre depuis vers sans',
  ),
  prepositions: hashesOf(
    'selon pour avec sans dans chez depuis en à au aux par sur sous entre après avant contre vers malgré durant pendant mais si quand comme ni et or donc car',
  ),
  shortTitles: hashesOf('m. mm.'),
  directions: hashesOf('nord sud est ouest central centre'),
  surnameParticles: hashesOf('de du des la le d'),
  inPeople: hashesOf('et l dit'),
  acronymSkips: hashesOf('de la du des et les le pour en à l d sur'),
  calendar: hashesOf(
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  teamOrParty: hashesOf('équipe parti'),
  buttons: hashesOf('partager partagez suivre suivez envoyer imprimer tweeter'),
  buttonWords: hashesOf('sur par avec cet cette le la article page partager envoyer'),
  alsoWords: hashesOf(
    'monde croix libération marche rennes tours nice vienne angers orange sens point paix reste bois pont mer terre ville fort port',
  ),
  kin: hashesOf('papa maman mamie papi tata tonton'),
  otherSenses: hashesOf('mers real rand won lira prep depression dépression ictus plague ela cancer grippe obésité'),
  definiteArticles: hashesOf('le du au la l'),
  alternatives: hashesOf('ou'),
  employers: hashesOf(''),
  verbEndings: ['èrent', 'aient'],
  afterBody: hashesOf(''),
  saints: hashesOf(''),
  peopleEndings: [],
  facility: hashesOf('prison aéroport stade pont palais gare cathédrale château tour hôtel'),
  confinement: hashesOf('rétention internement'),
  law: hashesOf('loi traité constitution convention protocole directive décret'),
  event: hashesOf('guerre élection élections coupe championnat sommet festival référendum bataille séisme ouragan'),
};
