import type { Hedges } from '../hedges.ts';

/** What a word before or after a number says of it: about so many, more, or fewer. The one list of them. */
export const HEDGES: Hedges = {
  before: {
    '~':
      'etwas mehr als, etwas weniger als, ein wenig mehr als, ein wenig unter, etwas über, etwas unter, leicht über, leicht unter, kurz vor, in etwa, ungefähr um, um etwa, so etwa, praktisch, quasi, mehr oder weniger, grob, schätzungsweise rund, an die rund, gerade einmal, nahe an, in der Größenordnung von, geschätzt, geschätzte, geschätzten, ' +
      'etwa, rund, circa, zirka, ca, ca., ungefähr, fast, beinahe, knapp, annähernd, nahezu, gegen, gut, schätzungsweise, durchschnittlich, um die, um rund, an die',
    '>': 'mehr als, über, mindestens, wenigstens, zumindest, oberhalb von, ab, nicht weniger als, größer als, höher als, übersteigt, älter als',
    '<': 'weniger als, unter, bis zu, höchstens, maximal, nicht mehr als, kleiner als, unterhalb von, niedriger als, jünger als',
  },
  noBound: '',
  after: {
    '~': '',
    '>': 'oder mehr, und mehr, oder älter, und älter, plus',
    '<': 'oder weniger, oder jünger, und weniger',
  },
};
