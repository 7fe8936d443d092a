import { measureProperty } from '../figures/measure-property.ts';
import type { EntityType } from '../model/entity.ts';
import type { Standing } from './standing.ts';

const PLACES: readonly EntityType[] = ['place', 'group'];
const ANY: readonly EntityType[] = ['facility', 'organisation', 'place', 'event', 'work', 'law', 'group'];

/** What kind of thing a measure is said of, likeliest first. Measures not listed are said of anything but a person. */
const SUBJECTS: Readonly<Record<string, readonly EntityType[]>> = {
  capacity: ['facility', 'place'],
  occupancy: ['facility', 'place'],
  'occupancy-rate': ['facility', 'organisation', 'place'],
  population: PLACES,
  'prison-population': PLACES,
  'incarceration-rate': PLACES,
  growth: ['place', 'organisation'],
  poverty: PLACES,
  emissions: ['place', 'organisation'],
  turnout: ['event', 'place'],
  'life-expectancy': PLACES,
  inflation: PLACES,
  unemployment: PLACES,
  gdp: PLACES,
  debt: ['place', 'organisation', 'person'],
  area: ['facility', 'place'],
  height: ['facility', 'place', 'person'],
  length: ['facility', 'place'],
  age: ['person'],
  votes: ['person', 'organisation', 'law'],
  'vote-share': ['person', 'organisation', 'law'],
  revenue: ['organisation'],
  profit: ['organisation'],
  loss: ['organisation'],
  employees: ['organisation', 'facility'],
  members: ['organisation', 'group'],
  deaths: ['event', 'place', 'facility'],
  injuries: ['event', 'place', 'facility'],
  arrests: ['place', 'organisation', 'event'],
  cost: ['facility', 'work', 'event', 'law', 'organisation', 'place'],
  wealth: ['person', 'organisation', 'place'],
  'sentence-length': ['person'],
  'market-value': ['organisation'],
  'share-price': ['organisation'],
  sales: ['organisation', 'place'],
  'poll-share': ['person', 'organisation'],
  seats: ['organisation', 'facility'],
  students: ['organisation', 'facility', 'place'],
  attendance: ['event', 'facility', 'organisation'],
  'match-result': ['organisation'],
  share: ANY,
};

export const subjectTypes = (measure: string | null): readonly EntityType[] =>
  (measure && SUBJECTS[measureProperty(measure)]) || ANY;

/** Measures of what happens or lives somewhere: "in Norland" says whose they are. */
const LOCATED: ReadonlySet<string> = new Set(
  'capacity occupancy population prison-population incarceration-rate deaths injuries missing displaced arrests homicides crimes crime cases poverty unemployment inflation life-expectancy temperature rainfall turnout births mortality households vaccination'.split(
    ' ',
  ),
);

/** Measures that say little without what they are about standing right beside them. */
const LOOSE: ReadonlySet<string> = new Set([
  'duration',
  'distance',
  'share',
  'rate',
  'price',
  'working-time',
  'speed',
  'data-size',
  'exchange-rate',
  'sample-size',
]);

/** How names must stand to be what a figure of this measure is about. */
export function subjectStandings(measure: string | null): readonly Standing[] {
  const property = measure === null ? null : measureProperty(measure);
  if (property === null || LOOSE.has(property) || !Object.hasOwn(SUBJECTS, property)) return ['opening', 'holding'];
  return LOCATED.has(property)
    ? ['opening', 'bare', 'owner', 'of', 'holding', 'placed']
    : ['opening', 'bare', 'owner', 'of', 'holding'];
}

/** Which type a common noun with "the" stands for: "the prison", "the company". */
export const TYPE_OF_NOUN: Readonly<Record<string, EntityType>> = {
  prison: 'facility',
  jail: 'facility',
  facility: 'facility',
  penitentiary: 'facility',
  complex: 'facility',
  'mega-prison': 'facility',
  stadium: 'facility',
  hospital: 'facility',
  airport: 'facility',
  plant: 'facility',
  dam: 'facility',
  bridge: 'facility',
  museum: 'facility',
  camp: 'facility',
  venue: 'facility',
  tower: 'facility',
  reactor: 'facility',
  country: 'place',
  nation: 'place',
  city: 'place',
  town: 'place',
  village: 'place',
  state: 'place',
  region: 'place',
  province: 'place',
  island: 'place',
  republic: 'place',
  company: 'organisation',
  firm: 'organisation',
  bank: 'organisation',
  agency: 'organisation',
  party: 'organisation',
  club: 'organisation',
  union: 'organisation',
  group: 'organisation',
  airline: 'organisation',
  charity: 'organisation',
  earthquake: 'event',
  storm: 'event',
  hurricane: 'event',
  attack: 'event',
  festival: 'event',
  election: 'event',
  war: 'event',
  cárcel: 'facility',
  prisión: 'facility',
  penal: 'facility',
  país: 'place',
  ciudad: 'place',
  empresa: 'organisation',
  pays: 'place',
  ville: 'place',
  entreprise: 'organisation',
  établissement: 'facility',
  gefängnis: 'facility',
  haftanstalt: 'facility',
  land: 'place',
  stadt: 'place',
  unternehmen: 'organisation',
  prisão: 'facility',
  presídio: 'facility',
  cidade: 'place',
};
