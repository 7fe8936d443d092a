import type { FigureKind } from '../../model/figure.ts';
import type { Yardstick } from '../support/comparable.ts';

/** A measure on record that the words around a figure name for sure, and what must hold for the two to be one thing. */
export interface RecordMeasure {
  readonly property: string;
  readonly kinds: readonly FigureKind[];
  /** Units the figure may have; any where left out. */
  readonly unit?: RegExp;
  /** What stands before the figure in its clause, and behind it. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly yardstick: Yardstick;
  /** Only where the text ties the figure to the country itself: a company, a region may be meant as well. */
  readonly own?: true;
}

const OF = '[^.;,]{0,30}$';
const before = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})${OF}`, 'iu');
const OF_GDP =
  /^\s?(?:percent|per cent|prozent|por ciento|pour cent|por cento)?\s?(?:of|del|du|des|do|seines)\s(?:its |the country['’]s |national |annual )?(?:GDP|gross domestic product|economic output|PIB|BIP|Bruttoinlandsprodukts)(?!\p{L})/iu;
const PERCENT: readonly FigureKind[] = ['percent'];
const NUMBER: readonly FigureKind[] = ['count', 'ratio', 'measure'];

/**
 * Measures of a country that news name in so many words. What the figures' own vocabulary knows (population, GDP, inflation,
 * unemployment ...) stands in measure-cues.ts; these are told by their words alone.
 */
export const RECORD_MEASURES: readonly RecordMeasure[] = [
  {
    property: 'public-debt',
    kinds: PERCENT,
    before: before(
      '(?:public|government|national|sovereign|state) debt|debt-to-GDP ratio|deuda pública|dette publique|Staatsverschuldung|Schuldenquote|Staatsschulden|dívida pública',
    ),
    after: OF_GDP,
    yardstick: 'debt',
  },
  {
    property: 'military-spending',
    kinds: PERCENT,
    before: before(
      '(?:military|defen[cs]e) (?:spending|expenditure|outlays|budget)|spen(?:ds|t|ding) on (?:its |the )?(?:military|defen[cs]e)|gasto (?:militar|en defensa)|dépenses (?:militaires|de défense)|Verteidigungsausgaben|Militärausgaben|gastos? (?:militares?|com defesa)',
    ),
    after: OF_GDP,
    yardstick: 'plan',
  },
  {
    property: 'military-spending',
    kinds: PERCENT,
    after:
      /^\s?(?:percent |per cent )?of (?:its |the country['’]s )?(?:GDP|gross domestic product|economic output) on (?:its |the )?(?:military|defen[cs]e|armed forces)(?!\p{L})/iu,
    yardstick: 'plan',
  },
  {
    property: 'health-spending',
    kinds: PERCENT,
    before: before(
      'health(?:care| care)? (?:spending|expenditure)|gasto (?:sanitario|en salud)|dépenses de santé|Gesundheitsausgaben|gastos? com saúde',
    ),
    after: OF_GDP,
    yardstick: 'plan',
  },
  {
    property: 'education-spending',
    kinds: PERCENT,
    before: before(
      "education (?:spending|expenditure)|gasto en educación|dépenses d[’']éducation|Bildungsausgaben|gastos? com educação",
    ),
    after: OF_GDP,
    yardstick: 'plan',
  },
  {
    property: 'fertility-rate',
    kinds: NUMBER,
    before: before(
      '(?:total )?fertility rate|tasa de fecundidad|taux de fécondité|Geburtenrate|Fertilitätsrate|taxa de (?:fecundidade|fertilidade)',
    ),
    yardstick: 'part',
  },
  {
    property: 'median-age',
    kinds: ['count', 'age', 'duration'],
    before: before('median age|edad mediana|âge médian|Medianalter|idade mediana'),
    yardstick: 'part',
  },
  {
    property: 'life-expectancy',
    kinds: ['count', 'age', 'duration'],
    before: before(
      'life expectancy|esperanza de vida|espérance de vie|Lebenserwartung|expectativa de vida|esperança de vida',
    ),
    yardstick: 'part',
  },
  {
    property: 'literacy',
    kinds: PERCENT,
    before: before(
      "literacy rate|tasa de alfabetización|taux d[’']alphabétisation|Alphabetisierungsrate|taxa de alfabetização",
    ),
    yardstick: 'part',
  },
  {
    property: 'infant-mortality',
    kinds: NUMBER,
    unit: /per 1,000/,
    before: before(
      'infant mortality(?: rate)?|mortalidad infantil|mortalité infantile|Säuglingssterblichkeit|mortalidade infantil',
    ),
    yardstick: 'part',
  },
  {
    property: 'maternal-mortality',
    kinds: NUMBER,
    unit: /per 100,000/,
    before: before(
      'maternal mortality(?: rate| ratio)?|mortalidad materna|mortalité maternelle|Müttersterblichkeit|mortalidade materna',
    ),
    yardstick: 'part',
  },
  {
    property: 'youth-unemployment',
    kinds: PERCENT,
    before: before(
      'youth unemployment(?: rate)?|desempleo juvenil|paro juvenil|chômage des jeunes|Jugendarbeitslosigkeit|desemprego juvenil',
    ),
    yardstick: 'time',
  },
  {
    property: 'obesity',
    kinds: PERCENT,
    before: before("obesity rate|adult obesity|tasa de obesidad|taux d[’']obésité|taxa de obesidade"),
    yardstick: 'part',
  },
  {
    property: 'gdp-growth',
    kinds: PERCENT,
    before: before(
      '(?:GDP|economic|annual) growth(?: rate)?(?: of| was| at| reached| hit)|crecimiento (?:económico|del PIB)|croissance (?:économique|du PIB)|Wirtschaftswachstum|crescimento (?:econômico|do PIB)',
    ),
    yardstick: 'time',
  },
  {
    property: 'remittances',
    kinds: PERCENT,
    before: before('remittances|remesas|transferts de fonds|remessas'),
    after: OF_GDP,
    yardstick: 'plan',
  },
  {
    property: 'oil-production',
    kinds: ['measure', 'count'],
    unit: /^barrel per day$/,
    before: before(
      'produces?|produced|pumps?|pumped|oil (?:output|production) (?:of|was|is|reached|at)|produce|produit|fördert',
    ),
    yardstick: 'plan',
    own: true,
  },
  {
    property: 'refugees',
    kinds: ['count'],
    unit: /^refugee$|^refugiado$|^réfugié$|^Flüchtling/i,
    before:
      /(?<!\p{L})(?:hosts?|hosted|hosting|shelters?|home to|acoge|accueille|beherbergt|abriga|acolhe)\s(?:about |around |some |more than |nearly |over |almost |roughly |unos |environ |rund |cerca de )?$/iu,
    yardstick: 'part',
    own: true,
  },
  {
    property: 'coastline',
    kinds: ['measure'],
    unit: /^(?:kilometre|mile)$/,
    before: before('coastline|coast of|costa de|littoral de|Küste von|Küstenlinie|costa'),
    yardstick: 'part',
  },
  {
    property: 'coastline',
    kinds: ['measure'],
    unit: /^(?:kilometre|mile)$/,
    after: /^[- ](?:long )?(?:of )?coast(?:line)?(?!\p{L})/iu,
    yardstick: 'part',
  },
  {
    property: 'co2-emissions',
    kinds: ['measure'],
    unit: /^tonne$/,
    before: before('emitted|emits|CO2 emissions|carbon dioxide emissions|emissions of (?:CO2|carbon dioxide)'),
    after: /^(?:$|[.,;)]| (?:in|a|of (?:CO2|carbon dioxide)))/iu,
    yardstick: 'plan',
    own: true,
  },
];
