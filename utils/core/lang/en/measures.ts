import type { MeasureCues } from '../measure-cue.ts';

const HELD = 'inmate prisoner detainee convict offender captive internee';
const PEOPLE =
  'people fisherman sailor hiker climber villager teenager pensioner boy girl baby person other man woman child adult resident inhabitant civilian worker employee student pupil soldier migrant refugee passenger patient victim suspect member fan fighter protester protestor demonstrator officer';

/** How English says what a figure measures. */
export const measures: MeasureCues = {
  capacity: [
    {
      nouns: `${HELD} ${PEOPLE} bed seat place spectator car vehicle room guest cell`,
      near: 'capacity accommodate accommodates designed room fits seats seating',
    },
    { near: 'capacity' },
  ],
  occupancy: [
    {
      nouns: `${HELD}`,
      near: 'held holds holding houses housed housing occupied occupancy occupants incarcerated imprisoned detained overcrowded',
      phrases: 'behind bars',
    },
    { kinds: 'pf', near: 'occupancy occupied overcrowded overcrowding' },
  ],
  'prison-population': [
    { nouns: `${HELD}`, near: 'population nationwide country nation system prisons jails' },
    { nouns: `${HELD} ${PEOPLE}`, phrases: 'behind bars' },
    { phrases: 'prison population' },
  ],
  incarcerated: [
    {
      nouns: `${HELD} ${PEOPLE}`,
      phrases: 'in prisons and jails, in jails and prisons, in prison or jail, in jail or prison',
    },
    { near: 'incarcerated', nouns: `${HELD} ${PEOPLE}` },
  ],
  'incarceration-rate': [
    { kinds: 'cu', near: 'incarceration imprisonment' },
    { phrases: 'incarceration rate, imprisonment rate, prisoners per' },
  ],
  detainees: [
    { nouns: `${HELD}` },
    { nouns: `${PEOPLE}`, near: 'detained detention detains custody jailed imprisoned locked incarcerated' },
  ],
  escapes: [{ nouns: `${HELD} ${PEOPLE}`, near: 'escaped escape escapes fled jailbreak absconded' }],
  releases: [{ nouns: `${HELD} ${PEOPLE} hostage`, near: 'released freed release pardoned' }],
  arrests: [
    { nouns: `${PEOPLE} gang arrest`, near: 'arrested arrest arrests arresting rounded nabbed' },
    { nouns: 'arrest' },
  ],
  convictions: [{ nouns: `${PEOPLE} count charge conviction`, near: 'convicted convictions guilty' }],
  charges: [{ nouns: 'count charge indictment' }, { nouns: `${PEOPLE}`, near: 'charged indicted prosecuted' }],
  'sentence-length': [
    {
      near: 'sentenced sentence sentences jailed imprisonment parole probation',
      phrases: 'in prison, in jail, behind bars, prison term, jail term',
    },
  ],
  homicides: [{ kinds: 'cpf', nouns: 'murder homicide killing slaying femicide' }],
  crimes: [{ nouns: 'crime offence offense robbery burglary theft assault rape shooting stabbing kidnapping' }],
  crime: [{ kinds: 'pfu', near: 'crime crimes offences murders homicides burglaries robberies' }],
  cases: [{ nouns: 'case infection lawsuit complaint' }],
  fine: [{ near: 'fine fined fines penalty penalties compensation settlement settle settled restitution' }],
  bail: [{ near: 'bail bond' }],
  deaths: [
    { nouns: 'death fatality' },
    { nouns: 'body', near: 'recovered found remaining retrieved sea rubble wreckage morgue identified' },
    { nouns: 'life', near: 'claimed claiming cost lost taken' },
    {
      nouns: `${PEOPLE} ${HELD} police hostage journalist bystander militant`,
      near: 'killed killing kills kill dead died dies deaths death perished murdered drowned slain executed toll',
    },
    { near: 'killed killing dead deaths toll drowned' },
  ],
  injuries: [
    { nouns: 'injury wound' },
    {
      nouns: `${PEOPLE} ${HELD} police`,
      near: 'injured injuring injures wounded wounding hurt hospitalised hospitalized',
    },
    { near: 'injured injuring wounded wounding' },
  ],
  missing: [{ nouns: `${PEOPLE}`, near: 'missing disappeared unaccounted' }],
  displaced: [
    { near: 'displaced uprooted' },
    { nouns: `${PEOPLE} family`, near: 'displaced evacuated evacuate fled evacuation homeless' },
  ],
  hostages: [{ nouns: 'hostage' }],
  rescues: [{ nouns: `${PEOPLE}`, near: 'rescued saved rescue' }],
  damage: [{ near: 'damage damages destruction' }],
  attacks: [{ nouns: 'attack strike airstrike raid bombing explosion blast' }],
  weapons: [{ nouns: 'missile drone rocket bomb tank gun rifle warhead shell weapon firearm' }],
  troops: [{ nouns: 'troop soldier fighter personnel marine trooper combatant recruit reservist' }],
  police: [{ nouns: 'police officer policeman' }],
  mortality: [{ kinds: 'pf', near: 'mortality fatality' }],
  population: [
    { nouns: `${PEOPLE} citizen`, near: 'population inhabitants populated live lives living' },
    { nouns: `${PEOPLE} citizen`, phrases: 'home to, country of, nation of, city of, town of, village of, island of' },
    { near: 'population populace inhabitants' },
    { nouns: 'inhabitant' },
    { nouns: 'resident citizen', least: 1000 },
  ],
  'population-growth': [{ phrases: 'population growth, population grew, population is growing' }],
  'urban-population': [
    { phrases: 'urban population, live in cities, lives in cities, live in towns, live in urban areas' },
  ],
  'median-age': [{ phrases: 'median age' }],
  'life-expectancy': [{ kinds: 'da', near: 'expectancy lifespan' }, { phrases: 'life expectancy' }],
  births: [{ nouns: 'birth newborn' }, { nouns: 'baby', near: 'born' }],
  'birth-rate': [{ phrases: 'birth rate' }],
  'death-rate': [{ phrases: 'death rate, mortality rate' }],
  'fertility-rate': [{ phrases: 'fertility rate, births per woman, children per woman' }],
  'infant-mortality': [{ phrases: 'infant mortality' }],
  'maternal-mortality': [{ phrases: 'maternal mortality' }],
  age: null,
  households: [{ nouns: 'household' }],
  migrants: [
    { nouns: `${PEOPLE}`, near: 'arrivals migrants crossings crossed' },
    { kinds: 'c', nouns: 'migrant immigrant refugee asylum-seeker seeker arrival crossing' },
  ],
  refugees: [
    { nouns: 'refugee', near: 'hosts host hosted hosting shelters' },
    { nouns: 'refugee', phrases: 'home to' },
  ],
  deportations: [
    {
      nouns: `${PEOPLE} immigrant deportation deportee`,
      near: 'deported deport deportation deportations removed expelled',
    },
  ],
  attendance: [
    {
      nouns: `${PEOPLE} spectator supporter visitor crowd`,
      near: 'attended attendance crowd audience rally march marched protest protested demonstration gathered',
    },
    { nouns: 'spectator fan demonstrator protester protestor' },
    { kinds: 'c', near: 'attendance', phrases: 'crowd of, crowds of, audience of' },
  ],
  visitors: [{ nouns: 'tourist visitor traveller traveler passenger' }],
  students: [{ nouns: 'student pupil graduate undergraduate' }],
  members: [{ nouns: 'member subscriber' }],
  literacy: [{ phrases: 'literacy rate' }],
  obesity: [{ phrases: 'obesity rate, adult obesity, obesity prevalence' }],
  'internet-users': [
    {
      phrases:
        'use the internet, uses the internet, using the internet, internet access, access to the internet, internet users',
    },
  ],
  'electricity-access': [{ phrases: 'access to electricity' }],
  vaccination: [{ near: 'vaccinated vaccination vaccine dose doses jab' }],
  poverty: [{ near: 'poverty poor impoverished' }],
  physicians: null,
  'hospital-beds': null,
  jobs: [{ nouns: 'job vacancy' }],
  layoffs: [
    {
      nouns: `${PEOPLE} job staff position employee worker`,
      near: 'layoffs laid shed cut cutting redundancies redundant sacked fired axed dismissed eliminate eliminated',
    },
  ],
  strikers: [
    {
      nouns: `${PEOPLE} driver nurse teacher doctor`,
      near: 'strikers striking walkout',
      phrases: 'on strike, walked out, walk out',
    },
    { nouns: 'striker' },
  ],
  employees: [
    { nouns: 'employee worker staff workforce' },
    { nouns: `${PEOPLE}`, near: 'employs employed employ employing workforce' },
  ],
  unemployment: [{ near: 'unemployment unemployed jobless joblessness' }],
  'youth-unemployment': [{ phrases: 'youth unemployment, unemployment among young people, youth jobless rate' }],
  'labour-force': [{ phrases: 'labour force, labor force' }],
  'working-time': [
    { units: 'hour, hour per week, hour per day, hour per month', near: 'work works worked working shift workweek' },
  ],
  wage: [
    {
      near: 'wage wages salary salaries earn earns stipend',
      phrases:
        'minimum wage, hourly pay, weekly pay, annual pay, base pay, starting pay, pay rise, pay rises, pay increase, pay deal, pay of',
    },
  ],
  gdp: [{ near: 'gdp gross' }, { phrases: 'gross domestic product, economic output' }],
  'gdp-growth': [
    {
      phrases:
        'economic growth, gdp growth, economy grew, economy expanded, gdp grew, gdp expanded, gdp rose, economy shrank, economy contracted, gdp shrank, growth in gdp',
    },
  ],
  'gdp-per-head': [{ phrases: 'gdp per capita, gdp per head, gdp per person' }],
  growth: [
    {
      near: 'growth grew grown expanded expansion',
      phrases:
        'will grow, to grow, grow by, growing by, growing at, growing just, is growing, are growing, grows by, economy growing',
    },
  ],
  inflation: [{ near: 'inflation cpi consumer-price' }],
  'interest-rate': [
    {
      near: 'mortgage yield yields coupon',
      phrases: 'interest rate, interest rates, policy rate, base rate, federal funds rate, lending rate',
    },
  ],
  'exchange-rate': [{ near: 'exchange currency' }, { phrases: 'exchange rate' }],
  tax: [{ near: 'tax taxes taxation levy duty duties vat' }],
  'tax-revenue': [{ phrases: 'tax revenue, tax revenues, tax receipts, tax take' }],
  tariff: [{ near: 'tariff tariffs' }],
  debt: [{ near: 'debt debts owed owes owe liabilities borrowing borrowed loan loans' }],
  'public-debt': [
    { phrases: 'public debt, government debt, national debt, sovereign debt, state debt, debt-to-gdp ratio' },
  ],
  deficit: [{ near: 'deficit shortfall surplus' }],
  budget: [{ near: 'budget budgeted allocated appropriation' }],
  spending: [{ near: 'spent spend spends spending outlay outlays' }],
  'military-spending': [
    {
      phrases:
        'military spending, defence spending, defense spending, military expenditure, defence expenditure, defense budget, defence budget, military budget, spends on defence, spend on defence, spends on its military, gdp on the military, gdp on defence, gdp on defense, gdp on its military',
    },
  ],
  'health-spending': [{ phrases: 'health spending, health care spending, healthcare spending, health expenditure' }],
  'education-spending': [{ phrases: 'education spending, education expenditure' }],
  trade: [{ near: 'exports export imports import trade exported imported' }],
  exports: null,
  imports: null,
  remittances: [{ near: 'remittances' }],
  'foreign-reserves': [{ phrases: 'foreign reserves, foreign exchange reserves, foreign currency reserves' }],
  'external-debt': [{ phrases: 'external debt, foreign debt' }],
  'gini-index': [{ phrases: 'gini index, gini coefficient' }],
  aid: [{ kinds: 'm', near: 'aid grant grants relief assistance subsidy subsidies pledged humanitarian' }],
  'oil-production': [{ units: 'barrel per day', near: 'produce produces produced pumps pumped output production' }],
  cost: [{ near: 'cost costs costing costed expense expenses', phrases: 'a bill of, bill for' }],
  price: [
    {
      near: 'price prices pricing barrel ticket tickets fare fares rent rents fee fees petrol crude',
      phrases: 'priced at, selling for, sells for, sold for, sell for, charges for',
    },
  ],
  revenue: [{ near: 'revenue revenues turnover takings receipts box-office grossed' }],
  sales: [
    { near: 'sales' },
    { kinds: 'c', near: 'sold sell sells selling' },
    { kinds: 'c', nouns: 'copy', near: 'sold' },
  ],
  profit: [{ near: 'profit profits earnings ebitda' }],
  loss: [{ near: 'loss losses' }, { kinds: 'm', near: 'lost' }],
  income: [{ near: 'income incomes' }],
  'share-price': [
    {
      kinds: 'mp',
      near: 'shares stock stocks nasdaq dow ftse',
      phrases: 'share price, stock price, stock index, share index, a share, per share, s&p 500',
    },
    { kinds: 'c', near: 'nasdaq ftse', phrases: 'stock index, share index, s&p 500, dow jones' },
  ],
  'market-value': [{ near: 'valued valuation capitalisation capitalization market-value' }],
  wealth: [{ near: 'fortune billionaire', phrases: 'net worth' }],
  investment: [
    { near: 'invest invested investing investment investments funding stake acquire acquired acquisition takeover' },
  ],
  'contract-value': [{ near: 'contract contracts' }],
  donations: [
    {
      near: 'contributed contributing contribution contributions donating donate donated donation donations fundraising donors donor',
    },
  ],
  production: [{ near: 'production produced produces produce producing output manufactured' }],
  votes: [{ nouns: 'vote ballot' }],
  'vote-share': [{ near: 'vote votes voted ballot' }],
  turnout: [{ near: 'turnout' }, { phrases: 'voter participation, electoral participation' }],
  seats: [
    {
      nouns: 'seat constituency',
      near: 'parliament won house senate party election majority congress assembly chamber',
    },
    { kinds: 'c', nouns: 'seat deputy lawmaker senator mp' },
    { kinds: 'pf', phrases: 'of the seats, of seats, of all seats, of its seats' },
  ],
  'sample-size': [
    { nouns: `${PEOPLE} voter household respondent`, near: 'poll survey surveyed polled interviewed respondents' },
  ],
  'poll-share': [{ near: 'poll polls survey surveyed respondents polled approval approve disapprove' }],
  electorate: [{ nouns: 'voter elector' }],
  'vote-result': [
    {
      near: 'vote voted ruling ruled court senate committee bill motion jury jurors verdict amendment resolution legislature lawmakers parliament justices',
    },
  ],
  'match-result': null,
  signatures: [{ nouns: 'signature' }],
  share: [{ near: 'of', weak: true }],
  rate: null,
  temperature: [{ near: 'temperature temperatures thermostat' }],
  speed: [{ near: 'speed winds gusts' }],
  magnitude: [{ near: 'magnitude richter' }, { kinds: 'c', nouns: 'magnitude' }],
  rainfall: [{ near: 'rain rainfall snow snowfall precipitation' }],
  height: [{ near: 'high tall height altitude elevation taller' }],
  depth: [{ near: 'deep depth underwater' }],
  length: [{ near: 'long length wide width thick thickness' }],
  coastline: [{ near: 'coastline' }, { phrases: 'of coast' }],
  distance: [{ near: 'away distance' }],
  emissions: [{ near: 'emissions emission greenhouse' }],
  'co2-emissions': [
    {
      phrases:
        'carbon dioxide emissions, co2 emissions, emissions of co2, emissions of carbon dioxide, tonnes of co2, tons of co2, tonnes of carbon dioxide, tons of carbon dioxide',
    },
  ],
  weight: [{ near: 'weigh weighs weighed weighing weight' }],
  area: [{ near: 'area' }],
  volume: null,
  power: null,
  energy: null,
  'electricity-consumption': [{ phrases: 'electricity consumption, power consumption, electricity use' }],
  'data-size': null,
  duration: null,
};
