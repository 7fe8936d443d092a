import { ahead, farAhead, type RecordWords, soon } from '../record-words.ts';

const OF_GDP = /^\s?(?:pour cent)?\s?(?:du|de son)\s(?:PIB|produit intérieur brut)(?!\p{L})/iu;

/** By which words of French a figure is held against the record. */
export const record: RecordWords = {
  cues: {
    capacity: [{ before: farAhead('capacité, places', 90) }, { after: soon('places') }],
    occupancy: [
      { before: farAhead('héberge, hébergeait, abrite, détient', 90) },
      { after: soon('détenus, prisonniers', 40) },
    ],
    population: [
      { before: ahead('population, habitants', 40) },
      { before: ahead('(?:pays|ville|île|village) (?:de|avec)', 25) },
      { after: soon('habitants', 12) },
    ],
    gdp: [{ before: ahead('PIB, produit intérieur brut', 40) }, { after: soon('PIB', 12) }],
    area: [{ before: ahead('superficie', 40) }],
    inflation: [{ before: farAhead('inflation') }, { after: soon('inflation', 20) }],
    unemployment: [{ before: farAhead('chômage') }, { after: soon('chômage', 20) }],
    'prison-population': [
      { before: farAhead('population (?:carcérale|pénale), incarcérées?') },
      { after: soon('en prison, incarcérée?s, derrière les barreaux', 40) },
    ],
    'incarceration-rate': [{ before: farAhead("taux d[’']incarcération, taux de détention") }],
    'vote-share': [
      {
        before: farAhead('obtenu, remporté, gagné, avec, réélue?', 40),
        after: /^\s*(pour cent)?\s*des (voix|suffrages)(?!\p{L})/iu,
      },
    ],
    'life-expectancy': [{ before: farAhead('espérance de vie') }],
  },
  told: {
    'public-debt': [{ before: ahead('dette publique'), after: OF_GDP }],
    'military-spending': [{ before: ahead('dépenses (?:militaires|de défense)'), after: OF_GDP }],
    'health-spending': [{ before: ahead('dépenses de santé'), after: OF_GDP }],
    'education-spending': [{ before: ahead("dépenses d[’']éducation"), after: OF_GDP }],
    'fertility-rate': [{ before: ahead('(?:taux|indice) de fécondité') }],
    'median-age': [{ before: ahead('âge médian') }],
    'life-expectancy': [{ before: ahead('espérance de vie') }],
    literacy: [{ before: ahead("taux d[’']alphabétisation") }],
    'infant-mortality': [{ before: ahead('mortalité infantile') }],
    'maternal-mortality': [{ before: ahead('mortalité maternelle') }],
    'youth-unemployment': [{ before: ahead('chômage des jeunes') }],
    obesity: [{ before: ahead("taux d[’']obésité") }],
    'gdp-growth': [{ before: ahead('croissance (?:économique|du PIB)') }],
    remittances: [{ before: ahead('transferts de fonds'), after: OF_GDP }],
    'oil-production': [{ before: ahead('produit, produisait, extrait') }],
    refugees: [{ before: ahead('accueille, accueillait, héberge', 15) }],
    coastline: [{ before: ahead('littoral de, côte de, côtes de') }, { after: soon('de (?:littoral|côtes?)', 5) }],
    'co2-emissions': [{ before: ahead('émis, émet, émissions de CO2'), after: /^(?:$|[.,;)]| (?:en|de CO2))/iu }],
  },
  refugee: /^réfugié$/i,
  kindOf: null,
  plain: /^$/,
  amongGroup: /(chômage|inflation) (chez|parmi|des)(?!\p{L})/iu,
  offices: [
    [/premi(?:er|ère) ministre/u, 'prime minister'],
    [/vice-président/u, 'vice president'],
    [/chancelier|chancelière/u, 'chancellor'],
    [/présidente?/u, 'president'],
  ],
};
