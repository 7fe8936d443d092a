import { ahead, farAhead, type RecordWords, soon } from '../record-words.ts';

const OF_GDP = /^\s?(?:por ciento)?\s?(?:del|de su)\s(?:PIB|producto (?:interno|interior) bruto)(?!\p{L})/iu;

/** By which words of Spanish a figure is held against the record. */
export const record: RecordWords = {
  cues: {
    capacity: [{ before: farAhead('capacidad, aforo, plazas', 90) }, { after: soon('capacidad, plazas') }],
    occupancy: [
      { before: farAhead('alberga, albergaba, encierra, mantiene', 90) },
      { after: soon('reclusos, presos, internos, detenidos', 40) },
    ],
    population: [
      { before: ahead('población, habitantes', 40) },
      { before: ahead('(?:país|ciudad|isla|pueblo) (?:de|con)', 25) },
      { after: soon('habitantes', 12) },
    ],
    gdp: [{ before: ahead('PIB, producto (?:interno|interior) bruto', 40) }, { after: soon('PIB', 12) }],
    area: [{ before: ahead('superficie, área', 40) }],
    inflation: [{ before: farAhead('inflación') }, { after: soon('inflación', 20) }],
    unemployment: [{ before: farAhead('desempleo, tasa de paro') }, { after: soon('desempleo', 20) }],
    'prison-population': [
      { before: farAhead('población (?:carcelaria|reclusa|penitenciaria), encarceladas?') },
      { after: soon('en prisión, encarcelad[oa]s, tras las rejas', 40) },
    ],
    'incarceration-rate': [{ before: farAhead('tasa de (?:encarcelamiento|encarcelación)') }],
    'vote-share': [
      { before: farAhead('ganó, obtuvo, logró, con, reelegid[oa]', 40), after: /^\s*(por ciento)?\s*de los votos\b/i },
    ],
    'life-expectancy': [{ before: farAhead('esperanza de vida') }],
  },
  told: {
    'public-debt': [{ before: ahead('deuda pública'), after: OF_GDP }],
    'military-spending': [{ before: ahead('gasto (?:militar|en defensa)'), after: OF_GDP }],
    'health-spending': [{ before: ahead('gasto (?:sanitario|en salud)'), after: OF_GDP }],
    'education-spending': [{ before: ahead('gasto en educación'), after: OF_GDP }],
    'fertility-rate': [{ before: ahead('tasa de (?:fecundidad|fertilidad)') }],
    'median-age': [{ before: ahead('edad mediana') }],
    'life-expectancy': [{ before: ahead('esperanza de vida') }],
    literacy: [{ before: ahead('tasa de alfabetización') }],
    'infant-mortality': [{ before: ahead('mortalidad infantil') }],
    'maternal-mortality': [{ before: ahead('mortalidad materna') }],
    'youth-unemployment': [{ before: ahead('desempleo juvenil, paro juvenil') }],
    obesity: [{ before: ahead('tasa de obesidad') }],
    'gdp-growth': [{ before: ahead('crecimiento (?:económico|del PIB)') }],
    remittances: [{ before: ahead('remesas'), after: OF_GDP }],
    'oil-production': [{ before: ahead('produce, produjo, extrae') }],
    refugees: [{ before: ahead('acoge, acogió, alberga', 15) }],
    coastline: [{ before: ahead('costa de') }, { after: soon('de costa', 5) }],
    'co2-emissions': [{ before: ahead('emitió, emite, emisiones de CO2'), after: /^(?:$|[.,;)]| (?:en|de CO2))/iu }],
  },
  refugee: /^refugiado$/i,
  kindOf: null,
  plain: /^$/,
  amongGroup: /(desempleo|inflación) (entre|de l[oa]s)(?!\p{L})/iu,
  offices: [
    [/primer ministro|primera ministra/u, 'prime minister'],
    [/vicepresident[ea]/u, 'vice president'],
    [/canciller/u, 'chancellor'],
    [/president[ea]/u, 'president'],
  ],
};
