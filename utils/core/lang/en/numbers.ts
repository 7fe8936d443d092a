import type { Words } from '../number-words.ts';
import { HEDGES } from './hedges.ts';

export const ENGLISH: Words = {
  lang: 'en',
  decimal: '.',
  numbers: {
    unit: {
      zero: 0,
      nought: 0,
      naught: 0,
      nil: 0,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
    },
    teen: {
      ten: 10,
      tens: 10,
      eleven: 11,
      twelve: 12,
      thirteen: 13,
      fourteen: 14,
      fifteen: 15,
      sixteen: 16,
      seventeen: 17,
      eighteen: 18,
      nineteen: 19,
    },
    ten: { twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    hundred: { hundred: 100, hundreds: 100 },
    scale: {
      thousand: 1e3,
      thousands: 1e3,
      million: 1e6,
      millions: 1e6,
      billion: 1e9,
      billions: 1e9,
      trillion: 1e12,
      trillions: 1e12,
      quadrillion: 1e15,
      lakh: 1e5,
      lakhs: 1e5,
      crore: 1e7,
      crores: 1e7,
    },
    whole: {
      twofold: 2,
      threefold: 3,
      fourfold: 4,
      fivefold: 5,
      sixfold: 6,
      sevenfold: 7,
      eightfold: 8,
      ninefold: 9,
      tenfold: 10,
      twelvefold: 12,
      twentyfold: 20,
      hundredfold: 100,
      thousandfold: 1e3,
    },
    dozen: { dozen: 12, dozens: 12, dz: 12, dzs: 12, doz: 12, dozs: 12 },
  },
  and: 'and &',
  andAfterTens: false,
  point: 'point',
  minus: 'minus negative',
  articles: 'a an',
  ones: 'one',
  only: 'only',
  parts: {
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    eleventh: 11,
    elevenths: 11,
    twelfth: 12,
    twelfths: 12,
    sixteenth: 16,
    sixteenths: 16,
    twentieth: 20,
    twentieths: 20,
    hundredth: 100,
    hundredths: 100,
    thousandth: 1e3,
    thousandths: 1e3,
    millionth: 1e6,
    millionths: 1e6,
    billionth: 1e9,
    billionths: 1e9,
    trillionth: 1e12,
    trillionths: 1e12,
    firsts: 1,
    half: 2,
    halves: 2,
    halfs: 2,
  },
  partEnding: '',
  half: 'half',
  withWord: '',
  bareHalf: false,
  outOf: 'in, out of, of every, in every, out of every',
  over: 'over',
  of: 'of',
  scales: {
    hundred: 100,
    hundreds: 100,
    thousand: 1e3,
    thousands: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    quadrillion: 1e15,
    bn: 1e9,
    bln: 1e9,
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mio: 1e6,
    mm: 1e6,
    tn: 1e12,
    tln: 1e12,
    trn: 1e12,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
    dozen: 12,
    dozens: 12,
    dz: 12,
    dzs: 12,
    doz: 12,
    dozs: 12,
  },
  percent: 'percent, per cent, per-cent, percents, percentage, percentages, pct, pc',
  percentagePoint:
    'percentage point, percentage points, percent point, percent points, pct point, pct points, pp, ppt, ppts',
  basisPoint: 'basis point, basis points, bps, bp',
  ofAge: 'old, of age, olds, - old, - olds',
  aged: 'aged, age, ages, age of, ages of, aged between, aged about, aged around, aged under, aged over, ages between',
  yearsOld: '',
  before: HEDGES.before,
  noBound: HEDGES.noBound,
  after: HEDGES.after,
  up:
    'rose risen rise rises rising up gain gained gains gaining increase increased increases increasing climbed climb climbs climbing jumped jump jumps jumping ' +
    'soared soar soaring surged surge surges surging grew grow grows growing grown rallied rally rallies rallying advanced advance advances added adds ' +
    'raised raising hiked lifted boosted rebounded higher spiked spike spiking leapt leaped swelled expanded accelerated appreciated',
  down:
    'fell fall falls falling fallen down drop drops dropped dropping decline declined declines declining decreased decrease decreases decreasing slid slide ' +
    'slipped slip slips slipping plunged plunge plunges plunging plummeted plummeting tumbled tumble tumbling sank sunk sink sinking shrank shrunk shrink shrinking lost loses ' +
    'losing lost shed sheds cut cuts cutting reduced reduces reducing lowered lowering lower dipped dips dip eased crashed contracted slumped slump slumping dived dove ' +
    'retreated weakened halved slashed trimmed depreciated',
  by: 'by',
  from: 'from',
  to: 'to',
  between: 'between',
  per: 'per a an each every /',
  perBase: 'per, for every, in every, out of every, for each, /',
  stop:
    'a an the this that these those some any each every all both either neither no not nor and or but if then than as at by for from in into of off on onto out over per ' +
    'to toward towards under until up upon via with within without about above across after against along among amid around before behind below beneath beside ' +
    'besides between beyond despite down during except inside like near since through throughout ' +
    'is are was were be been being am do does did done has have had having will would can could shall should may might must ' +
    'i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what when where why how ' +
    'there here now later ago earlier also just only even still yet already again too very so such once often always never sometimes soon today tomorrow yesterday ' +
    'said says say saying told tells added according including include includes included made make makes making took take takes taken taking went go goes going gone came come comes coming ' +
    'got get gets getting gave give gives given giving saw see sees seen seeing found find finds led lead leads left leave leaves ' +
    'died dies die killed kill kills injured wounded arrested charged won win wins scored score scores finished began begin begins started start starts stopped ' +
    'ended ends end held hold holds kept keep keeps became become becomes remained remain remains lived live lives worked works ran run runs runs ' +
    'rose fell gained dropped increased decreased jumped climbed grew declined surged plunged slipped lost shed ' +
    'because while although though whereas unless however therefore thus instead meanwhile perhaps maybe almost nearly roughly approximately ' +
    'plus minus versus vs et etc more less fewer most least total combined apart together respectively away back forward ' +
    'wants want needs need seems seem appears appear thinks think knows know lies sits stands stood sat lay shows show showed shown using used use uses ' +
    'born based located situated called named known built opened opening closed closing located issued reported expected announced ordered required seeking ' +
    'facing due worth able likely unlikely willing ready available ' +
    'ahead overall well alone elsewhere nationwide worldwide annually daily weekly monthly yearly year-on-year',
  nounsToo:
    'wins runs starts ends lives works shows leads finds holds uses needs stands lies kills scores makes takes goes others',
  extra: 'more fewer less extra additional further straight consecutive full whole long solid',
  months:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  yearBefore:
    'in since until till before after by from of during late early mid between year years season spring summer autumn fall winter ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'fiscal fy class election elections olympics games cup act',
  numbered:
    'article articles section sections chapter chapters page pages p pp part volume vol act bill resolution paragraph para clause rule title figure fig table ' +
    'channel flight route highway interstate room gate platform line bus number no nos nr nrs item items question step phase level stage round week day game match ' +
    'lap turn episode season series version windows ios android area district ward precinct unit apartment apt suite building block lot zone sector group grade class type ' +
    'model mark mk appendix annex amendment proposition prop order psalm verse book exit track lane pier pole bay tier category cat formula division league catch ' +
    'telephone phone tel fax call dial extension ext id isbn issn zip postcode code ref case docket exercise exercises exercice ' +
    'ipad ipod playstation trent top agent apollo soyuz studio radio bbc ch ps xbox iphone galaxy airbus boeing',
  alwaysNumbered:
    'iphone ipad ipod xbox playstation windows android ios type phase stage article articles section sections chapter chapters page pages category tier clause figure amendment route flight channel volume appendix annex proposition no nos nr nrs',
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth nineth firsts',
  prefixes: 'sub mid post pre plus non to through under over',
  skippable:
    'modest further record whopping sharp massive mere total combined just only the a an another some nearly almost roughly about around approximately than',
  but: 'but',
  or: 'or',
  than: 'than',
  units: {},
  currencies: {},
};
