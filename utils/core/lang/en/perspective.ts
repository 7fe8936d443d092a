import { anywhere, before, beginnings, behind, type PerspectiveWords, wordSet } from '../perspective-words.ts';

/** By what English puts a figure beside something, or leaves it alone. */
export const perspective: PerspectiveWords = {
  peopleNouns: wordSet(`
    person people man woman child adult resident inhabitant citizen individual civilian worker employee student pupil teacher
    nurse doctor farmer migrant immigrant refugee asylum-seeker arrival deportee evacuee prisoner inmate detainee convict suspect
    arrest voter soldier troop officer member user volunteer job household-member pensioner retiree patient protester
    demonstrator teenager participant marcher spectator veteran parent tenant homeowner customer commuter american briton
    borrower taxpayer homeowner renter subscriber householder enrollee applicant beneficiary recipient newcomer signatory
  `),
  workNouns: wordSet('job worker employee position'),
  things: wordSet(`
    car vehicle automobile truck motorcycle bicycle bike scooter home house dwelling apartment flat building tree test
    dose vaccine jab phone smartphone handset computer laptop gun firearm rifle dog cat cow pig sheep chicken bird
    book passport visa licence license business company firm farm school church shop store restaurant hotel room bed
    household visitor visit passenger ride trip flight order parcel pothole hotspot camera panel turbine charger
  `),
  saysShare:
    /\b(per|for every) (100[.,\s\u202f\u00a0]?000|1[.,\s\u202f\u00a0]?000|million|capita|head|person|inhabitant)\b|\bof (the|its|their|all) ([\p{L}’']+ )?(population|people|inhabitants|residents)\b|one in (\d|every|[a-z]+ (people|persons|inhabitants))/iu,
  saysOneIn:
    /\b(one|two|three|four|nine|\d+) (in|out of) (every )?(two|three|four|five|six|seven|eight|nine|ten|\d+)\b/iu,
  worldwide: anywhere("worldwide, globally, (?:in|across|around) the (?:world|globe), the world[’']s"),
  elsewhere: /(?<!\p{L})and (abroad|elsewhere|beyond|overseas|neighbou?ring)/iu,
  ofPopulation:
    /^\s*(of (the|its|their|all) ((country|nation|city|state|island|whole|entire|total)(['’]s)? )?(population|inhabitants)|of [\p{Lu}][\p{L} ]{2,24}['’]s? (population|inhabitants|people))(?!\p{L})/iu,
  ofMany:
    /^\s*(?:of|among)\s+(?:(?:all|the|those|these|its|their|his|her|our|u\.s\.|us|\d[\d.,]*(?: million)?)\s+)*(?:[\p{L}’'-]+\s+){0,2}?(people|men|women|children|police|them|[\p{L}-]{3,}(?<!s|u|i)s)(?=$|[\s]*[.,;:?!)”"—–]|\s+(?:\p{L}{3,}ing|ages|in|who|that|were|are|is|was|have|had|has|did|do|said|say|says|on|at|with|from|by|to|for|and|or|will|would|could|can|believe|think|want|support|live|lived|living|aged|age|over|under|surveyed|polled|since|after|between|during|across|worldwide|nationwide|today|own|use|used|using|seeking|whose|came|come|voted|backed|agree|agreed|now|there|here|found|reported|\p{L}+ed)(?!\p{L}))/iu,
  masses: wordSet(`
    revenues revenue sales costs earnings profits proceeds funds emissions savings exports imports shares assets resources
    expenses expenditures payments losses taxes receipts returns holdings goods economics politics physics mathematics news series
    means headquarters odds premises remains surroundings thanks wages imports supplies reserves stocks rates prices incomes
    interests rights terms conditions contents grounds levels yields margins dividends liabilities debts budgets bonds securities
    outlays hours years months days weeks times minutes points lives gains benefits subsidies
  `),
  theyDo: behind(
    "said, say, says, supported, support, opposed, oppose, approved?, disapproved?, believed?, think, thought, want, wanted, agreed?, disagreed?, did(?:n[’']t| not), do(?:n[’']t| not), reported, favou?r, favou?red, answered, expect, expected, feel, felt, were, are, have, backed, chose, preferred?, cited, named, described, rated?, trust, planned, plan to, own, use, live, lived, voted",
  ),
  ranked: before('top, bottom, richest, poorest, wealthiest, upper, lower, highest, lowest'),
  by: before(
    'by, up, down, another, additional, an additional, rose, fell, grew, from, to, than, extra, of up to, rate of, rates of, growth of, increase of, decrease of, margin of, discount of, pay, pays, earn, earns, at',
  ),
  counts: anywhere('people, persons, million, millions'),
  apart: /(?<!\p{L})(from|against|outside|near|unlike|than)\s+(the\s+)?$/iu,
  rates: {
    'incarceration-rate': anywhere('incarceration rate, imprisonment rate, prisoners per'),
    'youth-unemployment': anywhere('youth unemployment, unemployment among (?:young|youth)'),
    unemployment: anywhere('unemployment, jobless rate'),
    inflation: anywhere('inflation, consumer prices'),
    'gdp-growth': anywhere('(?:economy|GDP|gross domestic product) (?:grew|expanded|rose), (?:economic|GDP) growth'),
    'fertility-rate': anywhere('fertility rate, births per woman'),
    'life-expectancy': anywhere('life expectancy'),
    literacy: anywhere('literacy rate'),
    obesity: anywhere('obesity (?:rate|prevalence)'),
    'internet-users': anywhere('(?:use|uses|using|access to) the internet, internet (?:access|users)'),
    'electricity-access': anywhere('access to electricity'),
    'public-debt': anywhere('(?:public|government|national|state|sovereign) debt'),
    'military-spending': anywhere('(?:defen[cs]e|military) (?:spending|budget|expenditure)'),
    'tax-revenue': anywhere('tax revenues?, tax take'),
    remittances: anywhere('remittances'),
    'urban-population': anywhere('live in (?:cities|towns|urban areas), urban population'),
    'median-age': anywhere('median age'),
  },
  births: /^(child|birth|baby|count)( per woman)?$/i,
  narrower: anywhere(
    'youth, young, food, core, underlying, energy, producer, wholesale, services, rent, long-term, female, male, women, men, girls, boys, black, white, hispanic, graduates?, rural, urban, regional, monthly, month-on-month, on the month, from the previous month, quarter, weekly, target, forecast, expected, expects?, predict, projection, project(?:s|ed), average, eurozone, euro area',
  ),
  youth: /youth/i,
  whereas: /, (?:while|whereas) /,
  toLevel: /(?<!\p{L})(to|at)\s+(([\p{L}]+)\s+){0,3}$/iu,
  gdp: anywhere('GDP, gross domestic product'),
  ofGdp:
    /^\s*(?:of|worth of) (?:(?:its|the|their|our|national|annual|nominal|country|nation)(?:['’]s)? |[\p{Lu}][\p{L}. ]{1,24}['’]s? )*(?:GDP|gross domestic product|economic output)(?!\p{L})/iu,
  emissions: /emission|CO2|CO₂|carbon/i,
  electricity: /electricity|power/i,
  consumed: /consum|use[ds]?/i,
  noLand:
    /(?<!\p{L})(office|floor|warehouse|retail|ocean|sea|exclusive economic|parcel|flat|apartment|house|room|per )/iu,
  noWay: /(?<!\p{L})(wide|width|diameter|across|radius|thick|moon|planet|asteroid|comet|orbit)/iu,
  comingTime: before('the next, the coming, next, these next'),
  agoBefore: null,
  agoAfter: behind('ago'),
  high: behind('high, tall'),
  pace: /\b(daily|a day|per day|has|have|had|since|ever|so far|to date|worldwide)\b|first (half|quarter|\w+ months)/iu,
  publicMoney: null,
  each: /^\s*([\p{L}-]+\s+){0,2}(each|apiece|per|a (barrel|head|person|tonne|ton|share|ticket))\b/iu,
  fine: beginnings('fine[ds]?, settle, lawsuit, ransom, bribe, fraud, jackpot, lotter, prize'),
  adjusted:
    /inflation|adjusted|(today|todays|today[’']s|current|constant|\d{4}) (dollars|pounds|euros|money|prices|terms)|equivalent/i,
  several: before('several, many'),
  dollars: /\$|\b(dollars?|USD)\b/i,
  euros: /€|\b(euros?|EUR)\b/i,
  namedDollars: /dollars?/i,
  usDollars: /\bUS ?\$|\bU\.S\. (\$|dollars?)|\bUSD\b/,
  ownDollarSign: false,
  namedByLength: anywhere(
    'races?, freestyle, hurdles, sprint, relay, butterfly, backstroke, breaststroke, medley, steeplechase, dash, marathon, final, medal, championships?, calib\\w*, gauge, penalty, offside, free kick, putts?, field goals?, touchdowns?, kicks?, threw, passing, rushed, rushing, receiving, screen, touchscreen, display, diagonal, phone, tablet, notebook, oled, lcd, pixels?, resolution, panel, tv, television, laptop, monitor, smartphone, iphone, wheels?, rims?, vinyl, lens',
  ),
  paid: anywhere(
    'borrow\\w*, pay\\w*, paid, cost\\w*, owe\\w*, price\\w*, spen[dt]\\w*, worth, earn\\w*, lend, lent, sum, fee, budget',
  ),
  compound:
    /^\s?[-·⋅]\s?(ft|foot|feet|f|force|in|pounds?|lbs?)(?!\p{L})|^\s+([\p{L}]+\s+){0,3}(per|an?)\s+(second|minute|hour|day|week|year|head|person)(?!\p{L})|^\s(of )?(torque|thrust|pressure)(?!\p{L})/iu,
  began: /(\d\s?['’′]|feet|foot|pounds?|lbs?)\s?(and\s)?$/iu,
  rise: /(?<!\p{L})(by|of|up|down|to within|limit\w*|below|above|warming|warm\w*|rise\w*|increase\w*|cool\w*|drop\w*|difference|between)\s+(about |around |some |nearly |over |more than |at least )?$/iu,
  warmer:
    /^\s*(warmer|hotter|colder|cooler|higher|lower|above|below|of warming|of heating|rise|increase|threshold|target|limit|goal)/iu,
  milesAndFeet: true,
  average:
    /(?<!(?:below|above|than|the national|on) )(?<!\p{L})average(?:s|d)?(?: [\p{L}-]+){0,4} ?(?:of|is|was|at|about|around|for|nearly|roughly|over|more than|just)?\s*$/iu,
  median: /median/i,
  surveyOf:
    /(?<!\p{L})(?:survey|poll|study|sample|questionnaire) (?:of|among)(?: (?:about|more than|over|nearly|some|around|at least|almost))*\s*$|(?<!\p{L})(?:surveyed|polled|interviewed|questioned)(?: (?:about|more than|over|nearly|some|around|at least|almost|a total of))*\s*$/iu,
  wereAsked: /^(?: [\p{L}-]+){0,3} (?:were )?(?:surveyed|polled|interviewed|questioned)(?!\p{L})/iu,
  errorMargin: /margin of (?:sampling )?error|plus or minus|±/i,
  annualised: /annuali[sz]ed|annual (?:rate|pace)/i,
  quarter: /(?<!\p{L})quarter(?!ly|s)/iu,
  of: behind('of'),
  numbered: /\d[^.;]{0,50}[,(–—]\s*((about|around|or|some)\s+)*$/iu,
};
