import { phrases, values, words } from '../../text/lexicon.ts';
import type { QuantityWords } from '../quantity-words.ts';

export const QUANTITIES: QuantityWords = {
  ofAge: phrases`old, of age, olds, - old, - olds`,
  aged: phrases`
    aged, age, ages, age of, ages of, aged between, aged about, aged around, aged under, aged over, ages between
  `,
  yearsOld: words``,
  yearsAreAges: false,
  persons: words``,
  tradeEndings: [],
  notTrades: words``,
  originEndings: [],
  from: words`from`,
  to: words`to`,
  between: words`between`,
  but: words`but`,
  or: words`or`,
  than: words`than`,
  stop: words`
    none nothing wrote spoke knew threw drew flew drove rode ate drank sang swam broke chose forgot froze hid shook stole swore wore woke fled sent spent felt dealt meant slept met taught thought caught fought sought brought bought heard stood sold paid laid a an the this that these those some any each every all both either neither no not nor and or but if then than as at
    by for from in into of off on onto out over per to toward towards under until up upon via with within without about
    above across after against along among amid around before behind below beneath beside besides between beyond despite
    down during except inside like near since through throughout is are was were be been being am do does did done has
    have had having will would can could shall should may might must i you he she it we they me him her us them my your
    his its our their mine yours hers ours theirs who whom whose which what when where why how there here now later ago
    earlier also just only even still yet already again too very so such once often always never sometimes soon today
    tomorrow yesterday said says say saying told tells added according including include includes included made make
    makes making took take takes taken taking went go goes going gone came come comes coming got get gets getting gave
    give gives given giving saw see sees seen seeing found find finds led lead leads left leave leaves died dies die
    killed kill kills injured wounded arrested charged won win wins scored score scores finished began begin begins
    started start starts stopped ended ends end held hold holds kept keep keeps became become becomes remained remain
    remains lived live lives worked works ran run runs runs rose fell gained dropped increased decreased jumped climbed
    grew declined surged plunged slipped lost shed because while although though whereas unless however therefore thus
    instead meanwhile perhaps maybe almost nearly roughly approximately plus minus versus vs et etc more less fewer most
    least total combined apart together respectively away back forward wants want needs need seems seem appears appear
    thinks think knows know lies sits stands stood sat lay shows show showed shown using used use uses born based
    located situated called named known built opened opening closed closing located issued reported expected announced
    ordered required seeking facing due worth able likely unlikely willing ready available ahead overall well alone
    elsewhere nationwide worldwide annually daily weekly monthly yearly year-on-year
  `,
  nounsToo: words`
    wins runs starts ends lives works shows leads finds holds uses needs stands lies kills scores makes takes goes
    others
  `,
  extra: words`more fewer less extra additional further straight consecutive full whole long solid`,
  determiners: words`the its their his her our all these those this that such`,
  who: words`who whom`,
  months: words`
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sept sep oct nov dec
  `,
  monthsHaveCapitals: true,
  stopIsOrdinal: false,
  ordinalSuffixes: words`st nd rd th`,
  ordinals: words`first second third fourth fifth sixth seventh eighth ninth nineth firsts`,
  dayNames: words``,
  hourBefore: words``,
  hourAfter: phrases``,
  clock: words`am pm hrs`,
  yearBefore: words`
    in since until till before after by from of during late early mid between year years season spring summer autumn
    fall winter january february march april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec fiscal fy class election elections olympics games cup act
  `,
  yearArticles: words`the this that its his their of`,
  neverYears: words`
    people men women children workers troops soldiers jobs homes houses units members residents students cases deaths
    migrants refugees prisoners inmates points votes seats words employees staff patients tickets fans personnel
    protesters supporters copies dollars calories rpm
  `,
  numbered: words`
    firmware software macos article articles section sections chapter chapters page pages p pp part volume vol act bill resolution paragraph
    para clause rule title figure fig table channel flight route highway interstate room gate platform line bus number
    no nos nr nrs item items question step phase level stage round week day game match lap turn episode season series
    version windows ios android area district ward precinct unit apartment apt suite building block lot zone sector
    group grade class type model mark mk appendix annex amendment proposition prop order psalm verse book exit track
    lane pier pole bay tier category cat formula division league catch telephone phone tel fax call dial extension ext
    id isbn issn zip postcode code ref case docket exercise exercises exercice ipad ipod playstation trent top agent
    apollo soyuz serial reference incident studio radio bbc ch ps xbox iphone galaxy airbus boeing
  `,
  alwaysNumbered: words`
    firmware software macos iphone ipad ipod xbox playstation windows android ios type phase stage article articles section sections chapter
    chapters page pages category tier clause figure amendment route flight channel volume appendix annex proposition no
    nos nr nrs
  `,
  prefixes: words`sub mid post pre plus non to through under over`,
  skippable: words`
    modest further record whopping sharp massive mere total combined just only the a an another some nearly almost
    roughly about around approximately than
  `,
  overWords: words`over`,
  lasts: words`
    for after of was is takes took take taking lasts lasted lasting spent just well been by with least little slightly
    and or to
  `,
  notBeforeOne: words`
    no any some every each this that the which another day it last next first big good new old right wrong only all her
    his my our your their else
  `,
  notAfterOne: words`another day thing side hand time way reason moment point of place man woman else more less`,
  agoBefore: words``,
  agoAfter: words``,
  several: words`several few many some-odd multiple various`,
  vagueSizes: values`tens = 10, dozens = 12, scores = 20, hundreds = 100, thousands = 1e3, millions = 1e6, billions = 1e9, trillions = 1e12`,
  halfBefore: words`
    first second other better latter early late opening closing this that each either next last final home
  `,
  halfAfter: words`time hour-mark back brother sister`,
  average: words``,
  averageBefore: words``,
  auxiliaries: words`were are have had`,
  roundNumbers: words``,
  idioms: phrases`
    ground zero, zero tolerance, zero-sum, one-to-one, one to one, one-on-one, one on one, one by one, one another,
    one-off, one-way, one-sided, one-time, square one, day one, year zero, number one, for one thing,
    on the one hand, at one time, fifty-fifty, second to none, two-way, three-dimensional, nine-to-five, forty winks,
    cloud nine
  `,
  ordinalParts: words`
    third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth sixteenth twentieth hundredth thousandth
  `,
  confidence: phrases`ci, c.i., confidence interval, confidence intervals, confidence level, confidence, credible interval, CrI`,
  ordinalUnits: words``,
  comparatives: words`
    larger bigger smaller cheaper longer shorter faster slower higher lower greater richer poorer taller heavier
    lighter older younger better worse stronger weaker dearer pricier
  `,
  streets: words`
    street road lane avenue drive boulevard way square court crescent terrace close place st rd ave blvd dr parkway
    row hill
  `,
  streetEndings: [],
  phoneVerbs: words`call calling dial dialling ring ringing phone text texting`,
  eras: phrases`bc, bce, b.c., b.c.e., ad, a.d., b.c, a.d`,
  dayParts: phrases`in the morning, in the afternoon, in the evening, at night, o'clock, a.m., p.m.`,
  yearNouns: words`
    elections results figures protests levels prices sales budgets models riots floods talks attacks games
    championships finals earnings profits revenues data numbers estimates rates standards laws rules reforms
    wildfires fires hurricanes storms accords sanctions tensions primaries midterms olympics awards rankings plans
    targets emissions accounts forecasts guidelines amendments polls surveys statistics series crises exams
  `,
  stretches: words`seasons games matches episodes sessions rounds meetings innings races`,
  plusMinus: phrases`plus or minus, plus/minus, plus-or-minus`,
  scoresHaveColon: false,
  sport: words`
    passed approved rejected bill senate house committee win won wins winning victory beat beats beating beaten defeat
    defeated defeats lost loss lose loses losing draw drew drawn lead leads led leading score scored scoring goal goals
    match half-time halftime aggregate penalties penalty ahead behind trailed trailing trail tie tied equaliser replay
    final semi-final league cup game vote voted votes ruling ruled series record down up set sets
  `,
};
