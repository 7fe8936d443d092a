import { ahead, farAhead, type RecordWords, soon } from '../record-words.ts';

const OF_GDP = /^\s?(?:Prozent)?\s?(?:des|seines|ihres)\s(?:BIP|Bruttoinlandsprodukts)(?!\p{L})/iu;

/** By which words of German a figure is held against the record. */
export const record: RecordWords = {
  cues: {
    capacity: [
      { before: farAhead('Kapazität, Platz für, ausgelegt für', 90) },
      { after: soon('Plätze, Betten, Sitze') },
    ],
    occupancy: [
      { before: farAhead('beherbergt, beherbergte', 90) },
      { after: soon('Häftlinge, Gefangene, Insassen', 40) },
    ],
    population: [
      { before: ahead('Bevölkerung, Einwohnerzahl, Einwohner', 40) },
      { before: ahead('(?:Land|Stadt|Insel|Dorf) (?:von|mit)', 25) },
      { after: soon('Einwohner, Einwohnern', 12) },
    ],
    gdp: [{ before: ahead('BIP, Bruttoinlandsprodukt', 40) }, { after: soon('BIP', 12) }],
    area: [{ before: ahead('Fläche', 40) }],
    inflation: [
      { before: farAhead('Inflation, Inflationsrate, Teuerung, Teuerungsrate') },
      { after: soon('Inflation', 20) },
    ],
    unemployment: [
      { before: farAhead('Arbeitslosenquote, Arbeitslosigkeit') },
      { after: soon('Arbeitslosigkeit', 20) },
    ],
    'prison-population': [
      { before: farAhead('Gefangenenzahl, Zahl der (?:Häftlinge|Gefangenen), inhaftiert') },
      { after: soon('in Haft, im Gefängnis, inhaftiert, hinter Gittern', 40) },
    ],
    'incarceration-rate': [{ before: farAhead('Inhaftierungsrate, Gefangenenrate') }],
    'vote-share': [
      {
        before: farAhead('gewann, erhielt, mit, bekam, wiedergewählt', 40),
        after: /^\s*(Prozent)?\s*der (abgegebenen )?Stimmen(?!\p{L})/iu,
      },
    ],
    'life-expectancy': [{ before: farAhead('Lebenserwartung') }],
  },
  told: {
    'public-debt': [{ before: ahead('Staatsverschuldung, Schuldenquote, Staatsschulden'), after: OF_GDP }],
    'military-spending': [{ before: ahead('Verteidigungsausgaben, Militärausgaben'), after: OF_GDP }],
    'health-spending': [{ before: ahead('Gesundheitsausgaben'), after: OF_GDP }],
    'education-spending': [{ before: ahead('Bildungsausgaben'), after: OF_GDP }],
    'fertility-rate': [{ before: ahead('Geburtenrate, Fertilitätsrate, Geburtenziffer') }],
    'median-age': [{ before: ahead('Medianalter') }],
    'life-expectancy': [{ before: ahead('Lebenserwartung') }],
    literacy: [{ before: ahead('Alphabetisierungsrate') }],
    'infant-mortality': [{ before: ahead('Säuglingssterblichkeit') }],
    'maternal-mortality': [{ before: ahead('Müttersterblichkeit') }],
    'youth-unemployment': [{ before: ahead('Jugendarbeitslosigkeit') }],
    obesity: [{ before: ahead('Adipositasrate, Anteil der Fettleibigen') }],
    'gdp-growth': [{ before: ahead('Wirtschaftswachstum') }],
    remittances: [{ before: ahead('Rücküberweisungen'), after: OF_GDP }],
    'oil-production': [{ before: ahead('fördert, förderte') }],
    refugees: [{ before: ahead('beherbergt, beherbergte', 15) }],
    coastline: [{ before: ahead('Küste von, Küstenlinie') }, { after: soon('Küste', 5) }],
    'co2-emissions': [
      { before: ahead('CO2-Ausstoß, CO2-Emissionen, stieß'), after: /^(?:$|[.,;)]| (?:im|pro|CO2))/iu },
    ],
  },
  refugee: /^(flüchtling|geflüchtete)/i,
  kindOf: null,
  plain: /^$/,
  amongGroup: /(Arbeitslosigkeit|Arbeitslosenquote|Inflation) (unter|bei)(?!\p{L})/iu,
  offices: [
    [/ministerpräsident(?:in)?|premierminister(?:in)?/u, 'prime minister'],
    [/vizepräsident(?:in)?/u, 'vice president'],
    [/bundeskanzler(?:in)?|kanzler(?:in)?/u, 'chancellor'],
    [/(?:bundes)?präsident(?:in)?/u, 'president'],
  ],
};
