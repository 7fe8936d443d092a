import { phrases, values, words } from '../../text/lexicon.ts';
import { type NumberWords, numberWords } from '../number-words.ts';
import { readGermanCompound } from './number-compounds.ts';

export const NUMBERS: NumberWords = {
  decimal: ',',
  numbers: numberWords({
    unit: values`
      null = 0, ein eins eine einen einem einer = 1, zwei zwo = 2, drei = 3, vier = 4, fünf fuenf = 5, sechs = 6,
      sieben = 7, acht = 8, neun = 9
    `,
    teen: values`zehn = 10, elf = 11, zwölf zwoelf = 12`,
    hundred: values`hundert = 100`,
    scale: values`
      tausend = 1e3, million millionen = 1e6, milliarde milliarden = 1e9, billion billionen = 1e12,
      billiarde billiarden = 1e15
    `,
    dozen: values`dutzend = 12`,
  }),
  compound: readGermanCompound,
  and: words`und`,
  andAfterTens: false,
  point: words`komma`,
  minus: words`minus`,
  articles: words`ein eine einen einem einer`,
  ones: words`ein eine einen einem einer eins`,
  only: words`nur`,
  articleIsOne: true,
  parts: values`
    halb halbe halben halber halbes hälfte = 2, drittel = 3, viertel = 4, fünftel fuenftel = 5, sechstel = 6,
    siebtel = 7, achtel = 8, neuntel = 9, zehntel = 10, zwanzigstel = 20, hundertstel = 100, tausendstel = 1e3,
    millionstel = 1e6, milliardstel = 1e9
  `,
  partEnding: words``,
  partsInPlural: true,
  partsMultiply: true,
  quarterIsMore: false,
  half: words`halb halbe halben halbes hälfte`,
  withWord: words``,
  bareHalf: false,
  outOf: phrases`von, aus, in`,
  over: phrases`durch`,
  nounBeforeOutOf: 'longer',
  of: words`von der des`,
  ofThe: words`der des`,
  nounsAfterOf: true,
  scales: values`
    tausend tsd = 1e3, million millionen mio mill = 1e6, milliarde milliarden mrd = 1e9, billion billionen bio = 1e12,
    dutzend = 12, hundert = 100
  `,
  mostHundreds: 10,
  scaleNeedsNumber: false,
  percent: phrases`prozent, %, v.h.`,
  percentagePoint: phrases`prozentpunkt, prozentpunkte, prozentpunkten`,
  basisPoint: phrases`basispunkt, basispunkte, basispunkten`,
  points: words`punkt punkte punkten`,
};
