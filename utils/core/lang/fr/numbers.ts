import { phrases, values, words } from '../../text/lexicon.ts';
import { type NumberWords, numberWords } from '../number-words.ts';

export const NUMBERS: NumberWords = {
  decimal: ',',
  numbers: numberWords(
    {
      unit: values`
      zéro zero = 0, un une = 1, deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, neuf = 9
    `,
      teen: values`dix = 10, onze = 11, douze = 12, treize = 13, quatorze = 14, quinze = 15, seize = 16`,
      ten: values`
      vingt vingts = 20, trente = 30, quarante = 40, cinquante = 50, soixante = 60, septante = 70,
      huitante octante = 80, nonante = 90
    `,
      hundred: values`cent cents = 100`,
      scale: values`
      mille = 1e3, million millions = 1e6, milliard milliards = 1e9, billion billions = 1e12, billiard = 1e15,
      trillion trillions = 1e18, lakh lakhs = 1e5, crore crores = 1e7
    `,
      dozen: values`
      douzaine douzaines = 12, dizaine dizaines = 10, quinzaine = 15, vingtaine = 20, trentaine = 30, quarantaine = 40,
      cinquantaine = 50, soixantaine = 60, centaine centaines = 100, millier milliers = 1e3
    `,
    },
    words`vingt vingts dix`,
  ),
  compound: null,
  and: words`et`,
  andAfterTens: true,
  point: words`virgule`,
  minus: words`moins négatif négative`,
  articles: words`un une`,
  ones: words`un une`,
  only: words`seulement qu`,
  articleIsOne: true,
  parts: values`
    demi demie demis = 2, premières unième unièmes = 1, tiers = 3, quart quarts quatrième quatrieme quatrièmes = 4,
    cinquième cinquieme cinquièmes cinquiemes = 5, sixième sixieme sixièmes = 6, septième septieme septièmes = 7,
    huitième huitieme huitièmes huitiemes = 8, neuvième neuvièmes = 9, dixième dixieme dixièmes dixiemes = 10,
    douzième douzièmes = 12, quinzième quinzièmes = 15, vingtième vingtieme vingtièmes = 20,
    centième centieme centièmes centiemes = 100, millième millieme millièmes = 1e3,
    millionième millionieme millionièmes = 1e6, milliardième = 1e9,
    billionième billionieme billionièmes billioniemes = 1e12
  `,
  partEnding: words``,
  partsInPlural: false,
  partsMultiply: true,
  quarterIsMore: false,
  half: words`demi demie moitié quart`,
  withWord: words``,
  bareHalf: true,
  outOf: phrases`sur, personne sur, personnes sur`,
  over: phrases``,
  nounBeforeOutOf: 'any',
  of: words`de d du des d'`,
  ofThe: words`des du`,
  nounsAfterOf: true,
  scales: values`
    mille = 1e3, million millions mio = 1e6, milliard milliards md mds mrd = 1e9, billion billions = 1e12,
    douzaine douzaines = 12
  `,
  mostHundreds: 10,
  scaleNeedsNumber: false,
  percent: phrases`pour cent, pour cents, pourcent, pourcents, pour-cent, pourcentage, pourcentages, %`,
  percentagePoint: phrases`point de pourcentage, points de pourcentage, point de pour cent`,
  basisPoint: phrases`point de base, points de base`,
  points: words`point points`,
};
