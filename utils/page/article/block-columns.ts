import type { Hint } from '../text/frame-hints.ts';

/** What is measured of a block, by name, in the order of the columns. */

const OWN = [
  'weight',
  'linkShare',
  'endsSentence',
  'commas',
  'digits',
  'capitals',
  'words',
  'boilerplate',
  'dated',
  'address',
] as const;
const TAGS = ['isP', 'isHeading', 'isLi', 'isDiv', 'isPre', 'isQuote'] as const;
/** Hints looked for in the block's element and its parent, and in all its ancestors. */
export const NEAR: readonly Hint[] = [
  'article',
  'body',
  'aside',
  'foot',
  'figure',
  'byline',
  'related',
  'comment',
  'promo',
  'share',
  'lead',
  'silent',
  'list',
];
export const ABOVE: readonly Hint[] = [
  'article',
  'main',
  'body',
  'aside',
  'foot',
  'head',
  'figure',
  'byline',
  'related',
  'comment',
  'promo',
  'silent',
  'consent',
  'quote',
  'list',
];
const AROUND = [
  'position',
  'proseBefore',
  'afterTitle',
  'insideTop',
  'stepsToTop',
  'stepsUpFromTop',
  'topShare',
  'commonShare',
  'depth',
  'depthToTop',
  'parentProse',
  'parentShare',
  'parentLinks',
  'parentBlocks',
  'grandShare',
  'grandLinks',
  'greatShare',
  'likeShare',
  'likeLinks',
  'likeCount',
  'inLinkedBody',
  'linkedBodyKnown',
  'isDescription',
  'repeated',
  'pageProse',
  'pageLinks',
  'articleOrdinal',
  'articleShare',
  'headingsBefore',
  'sinceHeading',
] as const;
const NEIGHBOUR = ['Weight', 'LinkShare', 'Sentence', 'SameParent', 'SameLike'] as const;
export const NEIGHBOURS = [-2, -1, 1, 2];

/** Names of the columns of {@link measureBlocks} in `block-features.ts`, in order. */
export const BLOCK_FEATURES: readonly string[] = [
  ...OWN,
  ...TAGS,
  ...NEAR.map((hint) => `near:${hint}`),
  ...ABOVE.map((hint) => `in:${hint}`),
  ...AROUND,
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR.map((name) => `${step}:${name}`)),
];
