import { ahead, farAhead, type RecordWords, soon } from '../record-words.ts';

const OF_GDP =
  /^\s?(?:percent|per cent)?\s?of\s(?:its |the country['’]s |national |annual )?(?:GDP|gross domestic product|economic output)(?!\p{L})/iu;

/** By which words of English a figure is held against the record. */
export const record: RecordWords = {
  cues: {
    capacity: [
      {
        before:
          /\b(capacity|room for|space for|built (for|to hold)|designed (for|to hold)|accommodates?|can (hold|house|seat|accommodate)|seats?|seating|beds?)\b[^.;]*$/i,
      },
      { after: soon('capacity, seat, seater, beds?, places') },
    ],
    occupancy: [
      {
        before:
          /\b(holds?|held|holding|houses?|housed|housing|home to|detains?|keeps?|kept|occupancy|locked up|inside)\b[^.;]*$/i,
      },
      { after: soon('held, housed, locked up, being held, behind bars, inmates, prisoners, detainees', 40) },
    ],
    population: [
      { before: ahead('population, populations, inhabitants', 40) },
      { before: ahead('(?:country|nation|city|town|village|island|state|republic) (?:of|with)', 25) },
      { before: ahead('home to', 20), after: /^( people| inhabitants| residents)?\s*([.,;]|and\b|$)/i },
      { after: soon('inhabitants', 12) },
      { after: /^ people (live|lived) (in|there)\b/i },
    ],
    gdp: [{ before: ahead('GDP, gross domestic product, economy', 40) }, { after: soon('GDP, economy', 12) }],
    area: [
      { before: ahead('area of, total area, land area', 40) },
      { before: /(?<!['’]s [\p{L}-]{1,20} )\b(covers|spans)\b[^.;,]{0,20}$/iu },
      { after: soon('in area, of land, site', 20) },
    ],
    inflation: [{ before: farAhead('inflation') }, { after: soon('inflation', 20) }],
    unemployment: [{ before: farAhead('unemployment, jobless rate') }, { after: soon('unemployment', 20) }],
    'prison-population': [
      {
        before: farAhead(
          'prison population, prisons? (?:hold|held|holding), imprisoned, incarcerated, behind bars, in prison',
        ),
      },
      {
        after: soon("behind bars, in (?:its |the country['’]s )?(?:prisons?|jails?), imprisoned, incarcerated", 40),
      },
    ],
    'incarceration-rate': [
      { before: farAhead('incarceration, imprisonment') },
      { after: /^[^.;]{0,60}\b(per 100,000|incarceration)\b/i },
    ],
    'vote-share': [
      {
        before: farAhead('won, win, with, took, received, got, reelected, re-elected', 40),
        after: /^\s*(percent|per cent)?\s*of (the |all )?(votes?|ballots?)\b/i,
      },
    ],
    'life-expectancy': [{ before: farAhead('life expectancy') }],
  },
  told: {
    'public-debt': [
      { before: ahead('(?:public|government|national|sovereign|state) debt, debt-to-GDP ratio'), after: OF_GDP },
    ],
    'military-spending': [
      {
        before: ahead(
          '(?:military|defen[cs]e) (?:spending|expenditure|outlays|budget), spen(?:ds|t|ding) on (?:its |the )?(?:military|defen[cs]e)',
        ),
        after: OF_GDP,
      },
      {
        after:
          /^\s?(?:percent |per cent )?of (?:its |the country['’]s )?(?:GDP|gross domestic product|economic output) on (?:its |the )?(?:military|defen[cs]e|armed forces)(?!\p{L})/iu,
      },
    ],
    'health-spending': [{ before: ahead('health(?:care| care)? (?:spending|expenditure)'), after: OF_GDP }],
    'education-spending': [{ before: ahead('education (?:spending|expenditure)'), after: OF_GDP }],
    'fertility-rate': [{ before: ahead('(?:total )?fertility rate') }],
    'median-age': [{ before: ahead('median age') }],
    'life-expectancy': [{ before: ahead('life expectancy') }],
    literacy: [{ before: ahead('literacy rate') }],
    'infant-mortality': [{ before: ahead('infant mortality(?: rate)?') }],
    'maternal-mortality': [{ before: ahead('maternal mortality(?: rate| ratio)?') }],
    'youth-unemployment': [{ before: ahead('youth unemployment(?: rate)?') }],
    obesity: [{ before: ahead('obesity rate, adult obesity') }],
    'gdp-growth': [{ before: ahead('(?:GDP|economic|annual) growth(?: rate)?(?: of| was| at| reached| hit)') }],
    remittances: [{ before: ahead('remittances'), after: OF_GDP }],
    'oil-production': [
      { before: ahead('produces?, produced, pumps?, pumped, oil (?:output|production) (?:of|was|is|reached|at)') },
    ],
    refugees: [
      {
        before:
          /(?<!\p{L})(?:hosts?|hosted|hosting|shelters?|home to)\s(?:about |around |some |more than |nearly |over |almost |roughly )?$/iu,
      },
    ],
    coastline: [
      { before: ahead('coastline, coast of') },
      { after: /^[- ](?:long )?(?:of )?coast(?:line)?(?!\p{L})/iu },
    ],
    'co2-emissions': [
      {
        before: ahead('emitted, emits, CO2 emissions, carbon dioxide emissions, emissions of (?:CO2|carbon dioxide)'),
        after: /^(?:$|[.,;)]| (?:in|a|of (?:CO2|carbon dioxide)))/iu,
      },
    ],
  },
  refugee: /^refugee$/i,
  kindOf: /([\p{L}-]+)['’]?\s+(population|inflation|unemployment|GDP|economy)\b(\s+among\b)?/iu,
  plain:
    /^(a|an|the|its|his|their|this|that|of|total|overall|entire|whole|estimated|current|annual|national|headline|consumer|price|by|with|and|had|whose|year-on-year|prison|rising|falling|official|resident|s|nominal|gross|domestic|product|in)$/i,
  amongGroup: /\b(unemployment|inflation)\s+among\b/i,
  offices: [[/taoiseach/u, 'prime minister']],
};
