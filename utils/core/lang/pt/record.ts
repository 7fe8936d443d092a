import { ahead, farAhead, type RecordWords, soon } from '../record-words.ts';

const OF_GDP = /^\s?(?:por cento)?\s?(?:do|do seu)\s(?:PIB|produto interno bruto)(?!\p{L})/iu;

/** By which words of Portuguese a figure is held against the record. */
export const record: RecordWords = {
  cues: {
    capacity: [{ before: farAhead('capacidade, lotação, vagas', 90) }, { after: soon('vagas, lugares') }],
    occupancy: [
      { before: farAhead('abriga, abrigava, mantém', 90) },
      { after: soon('presos, reclusos, detentos', 40) },
    ],
    population: [
      { before: ahead('população, habitantes', 40) },
      { before: ahead('(?:país|cidade|ilha|vila) (?:de|com)', 25) },
      { after: soon('habitantes', 12) },
    ],
    gdp: [{ before: ahead('PIB, produto interno bruto', 40) }, { after: soon('PIB', 12) }],
    area: [{ before: ahead('superfície, área', 40) }],
    inflation: [{ before: farAhead('inflação') }, { after: soon('inflação', 20) }],
    unemployment: [{ before: farAhead('desemprego') }, { after: soon('desemprego', 20) }],
    'prison-population': [
      { before: farAhead('população (?:carcerária|prisional), encarceradas?') },
      { after: soon('na prisão, encarcerad[oa]s, atrás das grades', 40) },
    ],
    'incarceration-rate': [{ before: farAhead('taxa de encarceramento') }],
    'vote-share': [
      { before: farAhead('ganhou, obteve, venceu, com, reeleit[oa]', 40), after: /^\s*(por cento)?\s*dos votos\b/i },
    ],
    'life-expectancy': [{ before: farAhead('expectativa de vida, esperança (?:média )?de vida') }],
  },
  told: {
    'public-debt': [{ before: ahead('dívida pública'), after: OF_GDP }],
    'military-spending': [{ before: ahead('gastos? (?:militares?|com defesa|em defesa)'), after: OF_GDP }],
    'health-spending': [{ before: ahead('gastos? (?:com|em) saúde'), after: OF_GDP }],
    'education-spending': [{ before: ahead('gastos? (?:com|em) educação'), after: OF_GDP }],
    'fertility-rate': [{ before: ahead('taxa de (?:fecundidade|fertilidade)') }],
    'median-age': [{ before: ahead('idade mediana') }],
    'life-expectancy': [{ before: ahead('expectativa de vida, esperança (?:média )?de vida') }],
    literacy: [{ before: ahead('taxa de alfabetização') }],
    'infant-mortality': [{ before: ahead('mortalidade infantil') }],
    'maternal-mortality': [{ before: ahead('mortalidade materna') }],
    'youth-unemployment': [{ before: ahead('desemprego (?:juvenil|jovem)') }],
    obesity: [{ before: ahead('taxa de obesidade') }],
    'gdp-growth': [{ before: ahead('crescimento (?:econômico|económico|do PIB)') }],
    remittances: [{ before: ahead('remessas'), after: OF_GDP }],
    'oil-production': [{ before: ahead('produz, produzia, extrai') }],
    refugees: [{ before: ahead('acolhe, acolheu, abriga', 15) }],
    coastline: [{ before: ahead('costa de, litoral de') }, { after: soon('de (?:costa|litoral)', 5) }],
    'co2-emissions': [{ before: ahead('emitiu, emite, emissões de CO2'), after: /^(?:$|[.,;)]| (?:em|de CO2))/iu }],
  },
  refugee: /^refugiado$/i,
  kindOf: null,
  plain: /^$/,
  amongGroup: /(desemprego|inflação) (entre|d[oa]s)(?!\p{L})/iu,
  offices: [
    [/primeir[oa]-ministr[oa]/u, 'prime minister'],
    [/vice-presidente/u, 'vice president'],
    [/chanceler/u, 'chancellor'],
    [/presidente/u, 'president'],
  ],
};
