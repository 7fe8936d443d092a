import type { Measures } from './measure.ts';

/** Votes, seats, polls and results. */
export const POLITICS = {
  votes: {
    kinds: ['count'],
    counts: 'things',
    as: 'flow',
    subjects: ['person', 'organisation', 'law'],
    grasp: 'share',
    notPeople: true,
  },
  'vote-share': {
    kinds: ['percent', 'fraction'],
    counts: 'share',
    as: 'rate',
    subjects: ['person', 'organisation', 'law'],
    grasp: 'share',
    record: { property: 'vote-share', apart: 0 },
  },
  turnout: {
    kinds: ['percent', 'fraction'],
    counts: 'share',
    as: 'rate',
    subjects: ['event', 'place'],
    located: true,
    grasp: 'share',
    motion: 'stretch',
  },
  seats: {
    kinds: ['count', 'percent', 'fraction'],
    counts: 'things',
    as: 'stock',
    subjects: ['organisation', 'facility'],
    grasp: 'share',
    notPeople: true,
  },
  'sample-size': { kinds: ['count'], counts: 'people', as: 'size', loose: true, notPeople: true },
  'poll-share': { kinds: ['percent', 'fraction'], counts: 'share', as: 'rate', subjects: ['person', 'organisation'] },
  electorate: { kinds: ['count'], counts: 'people', as: 'stock', located: true, grasp: 'share' },
  'vote-result': { kinds: ['score'], counts: 'things', as: 'size' },
  'match-result': {
    kinds: ['score'],
    counts: 'things',
    as: 'size',
    subjects: ['organisation', 'place'],
    byDefault: 'score',
  },
  signatures: { kinds: ['count'], counts: 'things', as: 'flow', grasp: 'share', notPeople: true },
  share: {
    kinds: ['percent', 'fraction'],
    counts: 'share',
    as: 'rate',
    subjects: ['facility', 'organisation', 'place', 'event', 'work', 'law', 'group'],
    loose: true,
    grasp: 'share',
  },
  rate: { kinds: ['ratio'], counts: 'rate', as: 'rate', loose: true, grasp: 'ratio', byDefault: 'ratio' },
} as const satisfies Measures;
