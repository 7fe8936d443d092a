import { phrases, values, words } from '../../text/lexicon.ts';
import type { QuantityWords } from '../quantity-words.ts';

export const QUANTITIES: QuantityWords = {
  ofAge: phrases`d'âge, d’âge, d'age`,
  aged: phrases`âgé de, âgée de, âgés de, âgées de, agé de, agée de`,
  yearsOld: words``,
  yearsAreAges: true,
  persons: words`
    homme femme jeune garçon fille enfant adolescent adolescente retraité retraitée fils bébé étudiant étudiante
    personne
  `,
  tradeEndings: ['eur', 'euse', 'ienne', 'ien', 'iste', 'ière', 'teur', 'trice', 'ante'],
  notTrades: words`
    carrière frontière rivière manière première dernière lumière longueur hauteur largeur valeur durée moteur secteur
    entretien lien bien
  `,
  originEndings: ['e', 'ien', 'ais', 'ois', 'ain'],
  from: words`de du des entre depuis`,
  to: words`à a au jusqu`,
  between: words`entre`,
  but: words`mais`,
  or: words`ou`,
  than: words`de que`,
  stop: words`
    le la les l un une des de du d au aux ce cet cette ces et ou ni mais que qui quoi dont où quand comme si ne pas n à
    en dans par pour sans sur sous vers chez entre depuis pendant avant après contre selon se s me m te t lui leur leurs
    nous vous ils elles il elle on son sa ses mon ma mes ton ta tes notre votre est sont était étaient fut furent être
    été a ont avait avaient eu y plus moins très déjà aussi seulement aujourd hier demain chaque tout toute tous toutes
    autre dit selon ont sont seront font fait j c qu lors dès
  `,
  nounsToo: words``,
  extra: words`autres nouveaux nouvelles grands grandes petits petites jeunes anciens anciennes`,
  determiners: words`les la le des ces ses leurs tous toutes`,
  who: words``,
  months: words`
    janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre décembre decembre janv févr
    avr juil oct nov déc
  `,
  monthsHaveCapitals: false,
  stopIsOrdinal: false,
  ordinalSuffixes: words`er re e è ème ère nd nde º`,
  ordinals: words`ième ieme`,
  dayNames: words``,
  hourBefore: words``,
  hourAfter: phrases``,
  clock: words``,
  yearBefore: words`
    en de depuis jusqu année années an pendant avant après dès fin début mi courant été hiver printemps automne janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre entre loi exercice ses
  `,
  yearArticles: words``,
  neverYears: words`personnes hommes femmes enfants travailleurs soldats emplois maisons logements membres habitants étudiants élèves cas morts migrants réfugiés détenus points voix sièges mots employés salariés patients billets supporters manifestants dollars calories`,
  numbered: words`
    firmware software windows android ios macos iphone ipad galaxy playstation xbox airbus boeing article articles art chapitre page pages section loi décret résolution numéro n° nº téléphone tél groupe phase
    niveau route autoroute sortie vol rue chaîne canal salle chambre étage ligne journée
    saison épisode version bus classe type modèle zone district annexe amendement étape semaine porte quai voie bloc lot appartement dossard dossier référence série appendice volume tome paragraphe alinéa tableau figure graphique secteur catégorie division piste
  `,
  alwaysNumbered: words`firmware software windows android ios macos iphone ipad galaxy playstation xbox type phase article articles art chapitre page pages section catégorie vol chaîne numéro n° nº`,
  prefixes: words`sous plus moins non`,
  skippable: words`seulement les le la l un une autres`,
  overWords: words``,
  lasts: words``,
  notBeforeOne: words``,
  notAfterOne: words``,
  agoBefore: words`y`,
  agoAfter: words`tôt tard`,
  several: words`plusieurs quelques`,
  vagueSizes: values`dizaines = 10, douzaines = 12, centaines = 100, milliers = 1e3, millions = 1e6, milliards = 1e9`,
  halfBefore: words``,
  halfAfter: words``,
  average: words``,
  averageBefore: words``,
  auxiliaries: words`ont sont étaient furent avaient`,
  roundNumbers: words`
    dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier
  `,
  idioms: phrases`
    au milieu, mi-temps, un par un, une par une, l'un l'autre, tolérance zéro, zéro déchet, à la une,
    une fois de plus, pas un, classe moyenne
  `,
  ordinalParts: words`
    quatrième cinquième sixième septième huitième neuvième dixième douzième quinzième vingtième centième
  `,
  confidence: phrases`ic, de confiance`,
  ordinalUnits: words`seconde`,
  comparatives: words`supérieur supérieure inférieur inférieure`,
  streets: words`rue avenue boulevard place chemin impasse allée quai route cours bd av`,
  streetEndings: [],
  phoneVerbs: words`appeler appelez composer composez joindre contacter numéro`,
  eras: phrases`
    av. j.-c., avant j.-c., apr. j.-c., après j.-c., avant jésus-christ, après jésus-christ, avant notre ère
  `,
  dayParts: phrases`heures du matin, heures du soir, heures de l'après-midi, h du matin, h du soir`,
  yearNouns: words`
    élections résultats chiffres manifestations niveaux prix ventes budgets modèles jeux données comptes prévisions
    émissions objectifs plans législatives municipales
  `,
  stretches: words`saisons matchs séances journées`,
  plusMinus: phrases`plus ou moins, plus/moins`,
  scoresHaveColon: false,
  sport: words`but buts victoire battu battus battue bat gagné défaite perdu nul match finale demi-finale score mène menait championnat ligue coupe voix vote tirs`,
};
