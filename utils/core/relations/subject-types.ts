import { type MeasureId, measureRow } from '../measures/measures.ts';
import type { EntityType } from '../model/entity.ts';
import type { Standing } from './standing.ts';

const ANY: readonly EntityType[] = ['facility', 'organisation', 'place', 'event', 'work', 'law', 'group'];

/** What kind of thing a measure is said of, likeliest first. */
export const subjectTypes = (measure: MeasureId | null): readonly EntityType[] =>
  (measure && measureRow(measure).subjects) || ANY;

/** How names must stand to be what a figure of this measure is about. */
export function subjectStandings(measure: MeasureId | null): readonly Standing[] {
  const row = measure === null ? null : measureRow(measure);
  if (row === null || row.loose || !row.subjects) return ['opening', 'holding'];
  return row.located
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
