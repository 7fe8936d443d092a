/** A rate that countries are compared by: how a text names it in five languages, and what its figure may look like. */
export interface RateWords {
  /** The name on record. */
  readonly property: string;
  /** Stands in the figure's clause or in its unit. */
  readonly named: RegExp;
  /** Units a figure of it may have. */
  readonly units: RegExp;
  /** Years a value on record speaks for: some rates turn within a year, some in a generation. */
  readonly within: number;
  /** Whether "four times" says something: not of years of life, nor of what may be below zero. */
  readonly multiple: boolean;
  /** Itself a change: "the economy grew 2.3%". */
  readonly isChange?: true;
}

const PERCENT = /^percentage$/;

/** Of two that fit the first: the narrower stands before the wider. */
export const RATES: readonly RateWords[] = [
  {
    property: 'incarceration-rate',
    named:
      /incarceration rate|imprisonment rate|prisoners per|tasa de (encarcelamiento|encarcelación|presos)|taux d['’]incarcération|taux de détention|inhaftierungsrate|gefangenenrate|taxa de encarceramento/i,
    units:
      /(inmate|prisoner|count|preso|recluso|détenu|prisonnier|gefangene|häftlinge?|preso|recluso|detento|person|people) ?(per|pro|por|pour|je|auf)? ?100,000|^(count|rate)? ?per 100,000/i,
    within: 8,
    multiple: true,
  },
  {
    property: 'youth-unemployment',
    named:
      /youth unemployment|unemployment among (young|youth)|(desempleo|paro) juvenil|chômage des jeunes|jugendarbeitslosigkeit|desemprego (jovem|juvenil|dos jovens)/i,
    units: PERCENT,
    within: 2,
    multiple: true,
  },
  {
    property: 'unemployment',
    named: /unemployment|jobless rate|desempleo|\bparo\b|chômage|arbeitslosenquote|arbeitslosigkeit|desemprego/i,
    units: PERCENT,
    within: 2,
    multiple: true,
  },
  {
    property: 'inflation',
    named: /inflation|inflación|inflação|consumer prices|teuerung/i,
    units: PERCENT,
    within: 1,
    multiple: false,
  },
  {
    property: 'gdp-growth',
    named:
      /(economy|GDP|gross domestic product) (grew|expanded|rose)|(economic|GDP) growth|(la economía|el PIB) creció|crecimiento (económico|del PIB)|(l['’]économie|le PIB) a (progressé|crû)|croissance (économique|du PIB)|(die Wirtschaft|Wirtschaftsleistung|das BIP) (wuchs|stieg)|Wirtschaftswachstum|(a economia|o PIB) cresceu|crescimento (econômico|económico|do PIB)/i,
    units: PERCENT,
    within: 1,
    multiple: false,
    isChange: true,
  },
  {
    property: 'fertility-rate',
    named:
      /fertility rate|births per woman|tasa de (fecundidad|fertilidad)|(taux|indice) de fécondité|geburtenrate|fertilitätsrate|geburtenziffer|taxa de (fecundidade|fertilidade)/i,
    units:
      /^(child|birth|baby|hijo|enfant|kind|kinder|filho|count)( (per|por|par|pro|je) (woman|mujer|femme|frau|mulher))?$/i,
    within: 4,
    multiple: false,
  },
  {
    property: 'life-expectancy',
    named:
      /life expectancy|esperanza de vida|espérance de vie|lebenserwartung|esperança (média )?de vida|expectativa de vida/i,
    units: /^year( of age)?$/,
    within: 4,
    multiple: false,
  },
  {
    property: 'literacy',
    named:
      /literacy rate|tasa de alfabetización|taux d['’]alphabétisation|alphabetisierungsrate|taxa de alfabetização/i,
    units: PERCENT,
    within: 8,
    multiple: false,
  },
  {
    property: 'obesity',
    named:
      /obesity (rate|prevalence)|(tasa|prevalencia) de obesidad|(taux|prévalence) de l['’]obésité|adipositasrate|(taxa|prevalência) de obesidade/i,
    units: PERCENT,
    within: 10,
    multiple: false,
  },
  {
    property: 'internet-users',
    named:
      /(use|uses|using|access to) the internet|internet (access|users)|acceso a internet|usan internet|accès à internet|zugang zum internet|internetzugang|acesso à internet/i,
    units: PERCENT,
    within: 4,
    multiple: false,
  },
  {
    property: 'electricity-access',
    named:
      /access to electricity|acceso a (la )?electricidad|accès à l['’]électricité|zugang zu strom|acesso à (eletricidade|energia elétrica)/i,
    units: PERCENT,
    within: 5,
    multiple: false,
  },
  {
    property: 'public-debt',
    named:
      /(public|government|national|state|sovereign) debt|deuda pública|dette publique|staatsverschuldung|schuldenquote|staatsschulden|dívida pública/i,
    units: PERCENT,
    within: 3,
    multiple: true,
  },
  {
    property: 'military-spending',
    named:
      /(defen[cs]e|military) (spending|budget|expenditure)|gasto (militar|en defensa)|dépenses (militaires|de défense)|verteidigungsausgaben|militärausgaben|gastos? (militares|com defesa|em defesa)/i,
    units: PERCENT,
    within: 3,
    multiple: true,
  },
  {
    property: 'tax-revenue',
    named:
      /tax revenues?|tax take|recaudación (fiscal|tributaria)|recettes fiscales|steuereinnahmen|receitas? (fiscal|fiscais|tributária)/i,
    units: PERCENT,
    within: 4,
    multiple: false,
  },
  {
    property: 'remittances',
    named: /remittances|remesas|transferts de fonds|rücküberweisungen|remessas/i,
    units: PERCENT,
    within: 3,
    multiple: true,
  },
  {
    property: 'urban-population',
    named:
      /live in (cities|towns|urban areas)|urban population|población urbana|population urbaine|stadtbevölkerung|população urbana/i,
    units: PERCENT,
    within: 5,
    multiple: false,
  },
  {
    property: 'median-age',
    named: /median age|edad mediana|âge médian|medianalter|idade mediana/i,
    units: /^year( of age)?$/,
    within: 4,
    multiple: false,
  },
];

/** Rates that are told as a share of GDP on record: the text must say so, too. */
export const OF_GDP: ReadonlySet<string> = new Set(['public-debt', 'military-spending', 'tax-revenue', 'remittances']);

/** Words that make a rate another one: of a group, of some goods, of a month. */
export const NARROWER =
  /(?<!\p{L})(youth|young|food|core|underlying|energy|producer|wholesale|services|rent|long-term|female|male|women|men|girls|boys|black|white|hispanic|graduates?|rural|urban|regional|monthly|month-on-month|on the month|from the previous month|quarter|weekly|target|forecast|expected|expects?|predict|projection|project(s|ed)|average|eurozone|euro area|juvenil|jóvenes|subyacente|alimentos|energía|mensual|mujeres|hombres|intermensual|prevé|previsión|objetivo|jeunes|alimentaire|sous-jacente|mensuel|femmes|hommes|prévoit|prévision|objectif|jugend|kerninflation|kern|lebensmittel|energie|erzeuger|frauen|männer|monatlich|gegenüber dem vormonat|prognose|erwartet|ziel|jovens|núcleo|alimentar|energia|mulheres|homens|mensal|prevê|previsão|meta)(?!\p{L})/iu;
