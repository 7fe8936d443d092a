import type { FigureKind } from '../model/figure.ts';

/**
 * One way a measure is told: by the kind of the figure, the noun it counts, the words that govern it, or several of these at
 * once. Of the ways that fit, the one whose governing word is nearest wins; then the earlier. A noun alone is as good as a word
 * three tokens away.
 */
export interface MeasureCue {
  readonly measure: string;
  /** Kinds of figure: c count, m money, p percent, f fraction, r ratio, d duration, a age, u measure, s score. */
  readonly kinds: string;
  /** Heads of counted nouns, in the singular; words separated by white space. */
  readonly nouns?: string;
  /** Said only where nothing else is near. */
  readonly weak?: boolean;
  /** Words near the figure in its sentence. */
  readonly near?: string;
}

export const KIND_LETTERS: Readonly<Record<FigureKind, string>> = {
  count: 'c',
  money: 'm',
  percent: 'p',
  fraction: 'f',
  ratio: 'r',
  duration: 'd',
  age: 'a',
  measure: 'u',
  score: 's',
  rank: 'k',
};

const HELD =
  'inmate prisoner detainee convict offender captive internee preso recluso interno détenu prisonnier gefangene häftling insasse detento prisioneiro';
const PEOPLE =
  'people fisherman sailor hiker climber villager teenager pensioner boy girl baby person other man woman child adult resident inhabitant civilian worker employee student pupil soldier migrant refugee passenger patient victim suspect member fan fighter ' +
  'protester protestor demonstrator officer persona personne mensch pessoa';

export const MEASURE_CUES: readonly MeasureCue[] = [
  // prisons and buildings
  {
    measure: 'capacity',
    kinds: 'cfpu',
    nouns: `${HELD} ${PEOPLE} bed seat place spectator car vehicle room guest cell`,
    near: 'capacity accommodate accommodates designed room fits seats seating capacidad capacité kapazität capacidade',
  },
  { measure: 'capacity', kinds: 'cfpu', near: 'capacity capacidad capacité kapazität capacidade' },
  {
    measure: 'occupancy',
    kinds: 'cpf',
    nouns: HELD,
    near: 'held holds holding houses housed housing occupied occupancy occupants incarcerated imprisoned detained inside behind kept home overcrowded full alberga albergaba abriga héberge',
  },
  { measure: 'occupancy', kinds: 'pf', near: 'occupancy occupied full overcrowded overcrowding' },
  {
    measure: 'prison-population',
    kinds: 'cpf',
    nouns: HELD,
    near: 'population total nationwide country nation system prisons jails',
  },
  {
    measure: 'prison-population',
    kinds: 'cpf',
    nouns: `${HELD} ${PEOPLE}`,
    near: 'bars',
  },
  { measure: 'detainees', kinds: 'c', nouns: `${HELD}` },
  {
    measure: 'detainees',
    kinds: 'c',
    nouns: PEOPLE,
    near: 'detained detention detains custody jailed imprisoned locked incarcerated detenidos détenus',
  },
  {
    measure: 'escapes',
    kinds: 'c',
    nouns: `${HELD} ${PEOPLE}`,
    near: 'escaped escape escapes fled jailbreak absconded',
  },
  { measure: 'releases', kinds: 'c', nouns: `${HELD} ${PEOPLE} hostage`, near: 'released freed release pardoned' },
  { measure: 'incarceration-rate', kinds: 'cu', near: 'incarceration imprisonment' },
  // crime and courts
  {
    measure: 'arrests',
    kinds: 'c',
    nouns: `${PEOPLE} gang arrest detención arrestation festnahme`,
    near: 'arrested arrest arrests arresting rounded nabbed arrestadas arrêtées festgenommen',
  },
  { measure: 'arrests', kinds: 'c', nouns: 'arrest' },
  {
    measure: 'convictions',
    kinds: 'c',
    nouns: `${PEOPLE} count charge conviction`,
    near: 'convicted convictions guilty',
  },
  { measure: 'charges', kinds: 'c', nouns: 'count charge indictment' },
  { measure: 'charges', kinds: 'c', nouns: PEOPLE, near: 'charged indicted prosecuted' },
  {
    measure: 'sentence-length',
    kinds: 'd',
    near: 'sentenced sentence sentences jailed jail prison imprisonment parole probation serving serve served condenado condamné verurteilt prisión bars',
  },
  { measure: 'homicides', kinds: 'cpf', nouns: 'murder homicide killing slaying femicide' },
  {
    measure: 'crimes',
    kinds: 'cpf',
    nouns: 'crime offence offense robbery burglary theft assault rape shooting stabbing kidnapping',
  },
  { measure: 'crime', kinds: 'pfu', near: 'crime crimes offences murders homicides burglaries robberies' },
  { measure: 'cases', kinds: 'c', nouns: 'case infection lawsuit complaint' },
  {
    measure: 'fine',
    kinds: 'm',
    near: 'fine fined fines penalty penalties damages compensation settlement settle settled restitution',
  },
  { measure: 'bail', kinds: 'm', near: 'bail bond' },
  // harm
  {
    measure: 'deaths',
    kinds: 'c',
    nouns: `death fatality casualty body muerto muerte mort décès tote todesopfer morto morte`,
  },
  {
    measure: 'deaths',
    kinds: 'c',
    nouns: `${PEOPLE} ${HELD} police hostage journalist bystander militant`,
    near: 'killed killing kills kill getötet dead died dies deaths death perished murdered drowned slain executed muertos murieron tués tuées tué tuée morts mortes getötet starben mortos morreram toll',
  },
  { measure: 'deaths', kinds: 'c', near: 'killing killed dead deaths toll drowned' },
  { measure: 'injuries', kinds: 'c', nouns: 'injury wound' },
  {
    measure: 'injuries',
    kinds: 'c',
    nouns: `${PEOPLE} ${HELD} police`,
    near: 'injured injuring injures wounded wounding hurt hospitalised hospitalized heridos heridas blessés blessées verletzt feridos feridas',
  },
  { measure: 'injuries', kinds: 'c', near: 'injured injuring wounded wounding' },
  { measure: 'missing', kinds: 'c', nouns: PEOPLE, near: 'missing disappeared unaccounted' },
  { measure: 'displaced', kinds: 'c', near: 'displaced uprooted' },
  {
    measure: 'displaced',
    kinds: 'c',
    nouns: `${PEOPLE} family`,
    near: 'displaced safety shelters driven evacuated evacuate fled evacuation homeless',
  },
  { measure: 'hostages', kinds: 'c', nouns: 'hostage' },
  { measure: 'rescues', kinds: 'c', nouns: PEOPLE, near: 'rescued saved rescue' },
  { measure: 'damage', kinds: 'm', near: 'damage losses destruction' },
  // people
  {
    measure: 'population',
    kinds: 'cpf',
    nouns: `${PEOPLE} citizen`,
    near: 'population inhabitants populated nation country city town live lives living población habitants bevölkerung einwohner população',
  },
  {
    measure: 'population',
    kinds: 'cpf',
    near: 'population populace inhabitants residents población bevölkerung população',
  },
  { measure: 'population', kinds: 'c', nouns: 'inhabitant resident citizen habitante habitant einwohner' },
  { measure: 'migrants', kinds: 'cpf', nouns: `${PEOPLE}`, near: 'arrivals migrants crossings crossed' },
  { measure: 'migrants', kinds: 'c', nouns: 'migrant immigrant refugee asylum-seeker seeker arrival crossing' },
  {
    measure: 'deportations',
    kinds: 'c',
    nouns: `${PEOPLE} immigrant deportation deportee`,
    near: 'deported deport deportation deportations removed expelled',
  },
  { measure: 'births', kinds: 'c', nouns: 'birth baby newborn' },
  { measure: 'life-expectancy', kinds: 'da', near: 'expectancy lifespan' },
  { measure: 'age', kinds: 'a' },
  { measure: 'households', kinds: 'c', nouns: 'household family home house property dwelling apartment' },
  {
    measure: 'attendance',
    kinds: 'c',
    nouns: `${PEOPLE} spectator supporter visitor crowd`,
    near: 'attended attendance crowd audience watched rally march marched protest protested demonstration gathered turned stadium concert',
  },
  { measure: 'attendance', kinds: 'c', nouns: 'spectator fan visitor demonstrator protester protestor' },
  { measure: 'visitors', kinds: 'c', nouns: 'tourist visitor traveller traveler guest passenger' },
  { measure: 'students', kinds: 'c', nouns: 'student pupil graduate undergraduate' },
  {
    measure: 'members',
    kinds: 'c',
    nouns: 'member subscriber follower user customer client account viewer reader listener',
  },
  {
    measure: 'troops',
    kinds: 'c',
    nouns: 'troop soldier fighter personnel marine trooper combatant recruit reservist',
  },
  { measure: 'police', kinds: 'c', nouns: 'police officer policeman guard agent' },
  { measure: 'weapons', kinds: 'c', nouns: 'missile drone rocket bomb tank gun rifle warhead shell weapon firearm' },
  { measure: 'attacks', kinds: 'c', nouns: 'attack strike airstrike raid bombing explosion blast' },
  // work
  { measure: 'jobs', kinds: 'cpf', nouns: 'job position vacancy role post' },
  {
    measure: 'layoffs',
    kinds: 'cpf',
    nouns: `${PEOPLE} job staff position employee worker`,
    near: 'layoffs laid shed cut cutting redundancies redundant sacked fired axed dismissed eliminate eliminated',
  },
  {
    measure: 'strikers',
    kinds: 'cpf',
    nouns: `${PEOPLE} driver nurse teacher doctor`,
    near: 'strike strikes striking walkout walked',
  },
  { measure: 'employees', kinds: 'c', nouns: 'employee worker staff workforce' },
  { measure: 'employees', kinds: 'c', nouns: PEOPLE, near: 'employs employed employ employing workforce' },
  {
    measure: 'unemployment',
    kinds: 'pcf',
    near: 'unemployment unemployed jobless joblessness desempleo chômage arbeitslosigkeit desemprego',
  },
  { measure: 'working-time', kinds: 'du', near: 'work works worked working shift workweek' },
  {
    measure: 'wage',
    kinds: 'mp',
    near: 'wage wages salary salaries pay paid earn earns earned earning earnings-per-hour stipend minimum-wage salario salaire lohn gehalt salário',
  },
  // money
  { measure: 'gdp', kinds: 'mpf', near: 'gdp gross pib bip' },
  { measure: 'inflation', kinds: 'p', near: 'inflation cpi consumer-price inflación inflação' },
  { measure: 'interest-rate', kinds: 'p', near: 'interest mortgage yield yields benchmark lending apr coupon' },
  { measure: 'exchange-rate', kinds: 'mc', near: 'exchange currency' },
  { measure: 'tax', kinds: 'mp', near: 'tax taxes taxation levy duty duties vat impuesto impôt steuer imposto' },
  { measure: 'tariff', kinds: 'mp', near: 'tariff tariffs' },
  {
    measure: 'debt',
    kinds: 'mpf',
    near: 'debt debts owed owes owe liabilities borrowing borrowed loan loans deuda dette schulden dívida',
  },
  { measure: 'deficit', kinds: 'mpf', near: 'deficit shortfall déficit defizit surplus' },
  {
    measure: 'aid',
    kinds: 'mp',
    near: 'aid donated donation donations grant grants relief assistance subsidy subsidies pledged humanitarian',
  },
  {
    measure: 'budget',
    kinds: 'mpf',
    near: 'budget budgeted allocated appropriation spending expenditure presupuesto haushalt orçamento',
  },
  { measure: 'spending', kinds: 'mpf', near: 'spent spend spends spending outlay outlays' },
  {
    measure: 'cost',
    kinds: 'm',
    near: 'cost costs costing costed bill expense expenses coste costó coûté coût kosten kostete custo custou',
  },
  {
    measure: 'revenue',
    kinds: 'mpf',
    near: 'revenue revenues turnover takings receipts ingresos umsatz receita box-office grossed',
  },
  { measure: 'sales', kinds: 'mpc', near: 'sales sold selling sell sells ventas ventes vendas' },
  { measure: 'sales', kinds: 'c', nouns: 'unit sale copy order shipment' },
  {
    measure: 'profit',
    kinds: 'mpf',
    near: 'profit profits earnings margin ebitda beneficio bénéfice gewinn lucro',
  },
  { measure: 'income', kinds: 'mpf', near: 'income incomes renta revenu einkommen renda' },
  { measure: 'loss', kinds: 'mpf', near: 'loss losses lost' },
  {
    measure: 'share-price',
    kinds: 'mpc',
    near: 'shares share stock stocks index nasdaq dow ftse s&p acciones actions aktien ações',
  },
  { measure: 'market-value', kinds: 'm', near: 'valued valuation capitalisation capitalization market-value' },
  { measure: 'market-value', kinds: 'm', near: 'worth', weak: true },
  { measure: 'investment', kinds: 'm', near: 'raised raise', weak: true },
  { measure: 'wealth', kinds: 'm', near: 'fortune wealth billionaire assets' },
  {
    measure: 'investment',
    kinds: 'm',
    near: 'invest invested investing investment investments funding stake acquire acquired acquisition deal takeover',
  },
  {
    measure: 'price',
    kinds: 'mpu',
    near: 'price prices priced pricing barrel ticket tickets fare fares rent rents fee fees charge charges precio precios prix preis preise preço preços petrol crude',
  },
  { measure: 'contract-value', kinds: 'm', near: 'contract contracts deal' },
  { measure: 'donations', kinds: 'm', near: 'campaign fundraising donors' },
  { measure: 'poverty', kinds: 'pcf', near: 'poverty poor impoverished pobreza pauvreté armut' },
  {
    measure: 'trade',
    kinds: 'mpf',
    near: 'exports export imports import trade exported imported exportaciones exportations',
  },
  { measure: 'growth', kinds: 'pf', near: 'growth grew grow growing expanded expansion' },
  // politics
  { measure: 'votes', kinds: 'c', nouns: 'vote ballot voto voix stimme' },
  { measure: 'vote-share', kinds: 'pf', near: 'vote votes voted ballots ballot won votos voix stimmen' },
  { measure: 'turnout', kinds: 'pf', near: 'turnout participation' },
  {
    measure: 'seats',
    kinds: 'c',
    nouns: 'seat constituency',
    near: 'parliament won house senate party election majority congress assembly chamber',
  },
  { measure: 'seats', kinds: 'c', nouns: 'seat deputy lawmaker senator mp' },
  {
    measure: 'sample-size',
    kinds: 'c',
    nouns: `${PEOPLE} voter household respondent`,
    near: 'poll survey surveyed polled interviewed respondents',
  },
  {
    measure: 'poll-share',
    kinds: 'pf',
    near: 'poll polls survey surveyed respondents polled approval approve disapprove rating support favourable favorable favor encuesta sondage umfrage',
  },
  { measure: 'electorate', kinds: 'c', nouns: 'voter elector' },
  { measure: 'vote-result', kinds: 's', near: 'vote voted ruling ruled court senate committee' },
  { measure: 'match-result', kinds: 's' },
  { measure: 'signatures', kinds: 'c', nouns: 'signature' },
  // rates
  { measure: 'rate', kinds: 'r' },
  { measure: 'vaccination', kinds: 'pcf', near: 'vaccinated vaccination vaccine dose doses jab' },
  { measure: 'mortality', kinds: 'pf', near: 'mortality fatality' },
  { measure: 'share', kinds: 'pf', near: 'of', weak: true },
  // the physical world
  // Units by their normalised names speak as words do.
  { measure: 'temperature', kinds: 'u', near: 'celsius fahrenheit kelvin temperature temperatures thermostat' },
  { measure: 'speed', kinds: 'u', near: 'knot speed winds gusts' },
  { measure: 'magnitude', kinds: 'cu', near: 'magnitude richter' },
  { measure: 'magnitude', kinds: 'c', nouns: 'magnitude' },
  { measure: 'rainfall', kinds: 'u', near: 'rain rainfall snow snowfall precipitation' },
  { measure: 'height', kinds: 'u', near: 'high tall height altitude elevation taller' },
  { measure: 'depth', kinds: 'u', near: 'deep depth underwater' },
  { measure: 'length', kinds: 'u', near: 'long length wide width thick thickness inch centimetre millimetre' },
  { measure: 'emissions', kinds: 'pu', near: 'emissions emission carbon co2 greenhouse' },
  { measure: 'production', kinds: 'cup', near: 'production produced produces produce producing output manufactured' },
  {
    measure: 'weight',
    kinds: 'u',
    near: 'weigh weighs weighed weighing weight pound-mass kilogram gram milligram tonne ton ounce',
  },
  { measure: 'area', kinds: 'u', near: 'square acre hectare area' },
  { measure: 'volume', kinds: 'u', near: 'cubic litre millilitre gallon barrel pint' },
  { measure: 'distance', kinds: 'u', near: 'mile kilometre metre yard foot light-year away distance' },
  { measure: 'power', kinds: 'u', near: 'watt kilowatt megawatt gigawatt horsepower' },
  { measure: 'energy', kinds: 'u', near: 'joule electronvolt calorie kilocalorie' },
  { measure: 'data-size', kinds: 'u', near: 'byte kilobyte megabyte gigabyte terabyte bit' },
  { measure: 'duration', kinds: 'd' },
];

/** Every measure a figure may have, each once, in order. */
export const MEASURES: readonly string[] = [...new Set(MEASURE_CUES.map(({ measure }) => measure))];
