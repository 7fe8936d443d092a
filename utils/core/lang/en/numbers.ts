import { phrases, values, words } from '../../text/lexicon.ts';
import { type NumberWords, numberWords } from '../number-words.ts';

export const NUMBERS: NumberWords = {
  decimal: '.',
  numbers: numberWords({
    unit: values`
      zero nought naught nil = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8,
      nine = 9
    `,
    teen: values`
      ten tens = 10, eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15, sixteen = 16, seventeen = 17,
      eighteen = 18, nineteen = 19
    `,
    ten: values`
      twenty = 20, thirty = 30, forty fourty = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90
    `,
    hundred: values`hundred hundreds = 100`,
    scale: values`
      thousand thousands = 1e3, million millions = 1e6, billion billions = 1e9, trillion trillions = 1e12,
      quadrillion = 1e15, lakh lakhs = 1e5, crore crores = 1e7
    `,
    whole: values`
      twofold = 2, threefold = 3, fourfold = 4, fivefold = 5, sixfold = 6, sevenfold = 7, eightfold = 8, ninefold = 9,
      tenfold = 10, twelvefold = 12, twentyfold = 20, hundredfold = 100, thousandfold = 1e3
    `,
    dozen: values`dozen dozens dz dzs doz dozs = 12`,
  }),
  compound: null,
  and: words`and &`,
  andAfterTens: false,
  point: words`point`,
  minus: words`minus negative`,
  articles: words`a an`,
  ones: words`one`,
  only: words`only`,
  articleIsOne: false,
  parts: values`
    third thirds = 3, quarter quarters fourth fourths = 4, fifth fifths = 5, sixth sixths = 6, seventh sevenths = 7,
    eighth eighths = 8, ninth ninths = 9, tenth tenths = 10, eleventh elevenths = 11, twelfth twelfths = 12,
    sixteenth sixteenths = 16, twentieth twentieths = 20, hundredth hundredths = 100, thousandth thousandths = 1e3,
    millionth millionths = 1e6, billionth billionths = 1e9, trillionth trillionths = 1e12, firsts = 1,
    half halves halfs = 2
  `,
  partEnding: words``,
  partsInPlural: true,
  partsMultiply: false,
  quarterIsMore: true,
  half: words`half`,
  withWord: words``,
  bareHalf: false,
  outOf: phrases`in, out of, of every, in every, out of every`,
  over: phrases`over`,
  nounBeforeOutOf: 'none',
  of: words`of`,
  ofThe: words``,
  nounsAfterOf: false,
  scales: values`
    hundred hundreds = 100, thousand thousands = 1e3, million millions mn mln mil mio mm = 1e6,
    billion billions bn bln = 1e9, trillion trillions tn tln trn = 1e12, quadrillion = 1e15, lakh lakhs lac = 1e5,
    crore crores cr = 1e7, dozen dozens dz dzs doz dozs = 12
  `,
  mostHundreds: 100,
  scaleNeedsNumber: true,
  percent: phrases`percent, per cent, per-cent, percents, percentage, percentages, pct, pc`,
  percentagePoint: phrases`
    percentage point, percentage points, percent point, percent points, pct point, pct points, pp, ppt, ppts
  `,
  basisPoint: phrases`basis point, basis points, bps, bp`,
  points: words`point points`,
};
