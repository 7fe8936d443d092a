import type { MessageKey } from '../messages/message-key.ts';
import type { Source } from '../model/source.ts';

/** A thing that is large in the way a figure is, and what it measures in which unit. Its words stand in the catalogues. */
export interface Yardstick {
  readonly key: MessageKey;
  /** In the unit of its kind: light-years, megawatts, tonnes, cubic metres. */
  readonly size: number;
  /** How many of it are still a picture. */
  readonly most: number;
  readonly source: Source;
}

export type YardstickKind = 'space' | 'power' | 'mass' | 'volume';

const page = (title: string, publisher: string, url: string, asOf: string | null): Source => ({
  title,
  publisher,
  url,
  asOf,
  retrieved: '2026-11',
  licence: '',
});

/** One a kind. */
export const YARDSTICKS: Readonly<Record<YardstickKind, Yardstick>> = {
  space: {
    key: 'perspective_yardstick_star',
    size: 4.24,
    most: 5000,
    source: page(
      'Proxima Centauri, the closest star to our solar system',
      'Universe Facts',
      'https://universe-facts.com/proxima-centauri-closest-star-solar-system-can-fit-distance-earth-moon',
      null,
    ),
  },
  power: {
    key: 'perspective_yardstick_reactor',
    size: 1000,
    most: 500,
    source: page(
      'How much power does a nuclear reactor produce?',
      'U.S. Department of Energy',
      'https://www.energy.gov/ne/articles/infographic-how-much-power-does-nuclear-reactor-produce',
      '2022-07',
    ),
  },
  mass: {
    key: 'perspective_yardstick_tower',
    size: 10_100,
    most: 100,
    source: page(
      '130 ans de la tour Eiffel',
      'CNews',
      'https://www.cnews.fr/france/2019-05-14/130-ans-de-la-tour-eiffel-la-vieille-dame-en-chiffres-839789',
      '2019-05-14',
    ),
  },
  volume: {
    key: 'perspective_yardstick_pool',
    size: 2500,
    most: 2000,
    source: page(
      'Swimming pool dimensions: a pool of 50 m by 25 m by 2 m',
      'Standards Michigan',
      'https://standardsmichigan.com/swimming-pool-dimensions-and-construction',
      '2024',
    ),
  },
};

/** Units by kind, and what one of them is in the unit of the kind. A "ton" may be three things. */
export const YARDSTICK_UNITS: Readonly<Record<string, readonly [kind: YardstickKind, factor: number]>> = {
  'light-year': ['space', 1],
  megawatt: ['power', 1],
  gigawatt: ['power', 1000],
  tonne: ['mass', 1],
  'cubic metre': ['volume', 1],
  litre: ['volume', 0.001],
  barrel: ['volume', 0.158987],
};
