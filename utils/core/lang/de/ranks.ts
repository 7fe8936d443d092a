import { phrases } from '../../text/phrases.ts';
import { anyOf, nounTable, type RankForms, superlatives } from '../rank-forms.ts';

const declined = (stem: string): string => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join(', ');

const BEFORE = {
  largest: declined('größt'),
  smallest: declined('kleinst'),
  highest: declined('höchst'),
  longest: declined('längst'),
  oldest: declined('ältest'),
  richest: declined('reichst'),
  poorest: declined('ärmst'),
  'most populous': declined('bevölkerungsreichst'),
  'most visited': declined('meistbesucht'),
  'most expensive': declined('teuerst'),
  'most dangerous': declined('gefährlichst'),
};

export const ranks: RankForms = {
  superlatives: superlatives(BEFORE),
  afterNoun: [],
  any: anyOf(BEFORE),
  articles: phrases('der, die, das, dem, den, des, sein, seine, ihr, ihre'),
  among: phrases('eine der, einer der, eines der, einem der, einen der, zu den, unter den'),
  ordinals: phrases('zweit, dritt'),
  within: phrases('in, im, in der, von, des, der, auf'),
  world: phrases('der Welt, weltweit, der Erde'),
  worldOwner: phrases(),
  stops: phrases('und, oder, aber, ist, sind, war, hat, mit, für, durch, seit, als, wie, dass, die, der, das'),
  generic: phrases('teil, zahl, niveau, tag, mal, moment, wert, problem, hindernis, ist, sind, und, jahr'),
  nouns: nounTable({
    prison: 'gefängnis haftanstalt justizvollzugsanstalt',
    country: 'land',
    city: 'stadt',
    economy: 'volkswirtschaft wirtschaft',
    stadium: 'stadion',
    museum: 'museum',
  }),
  pluralEndings: ['', 'e', 'se', 'en', 'n', 's', 'er'],
  nounWords: 1,
  genitivePlaces: true,
};
