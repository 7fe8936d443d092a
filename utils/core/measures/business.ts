import type { Measures } from './measure.ts';

/** Firms, prices and money of people and houses. */
export const BUSINESS = {
  cost: {
    kinds: ['money'],
    counts: 'money',
    as: 'size',
    subjects: ['facility', 'work', 'event', 'law', 'organisation', 'place'],
    grasp: 'per head',
    purse: 'any',
  },
  price: { kinds: ['money', 'percent', 'measure'], counts: 'money', as: 'size', loose: true },
  revenue: {
    kinds: ['money', 'percent', 'fraction'],
    counts: 'money',
    as: 'flow',
    subjects: ['organisation'],
    motion: 'stretch',
  },
  sales: { kinds: ['money', 'percent', 'count'], counts: 'money', as: 'flow', subjects: ['organisation', 'place'] },
  profit: {
    kinds: ['money', 'percent', 'fraction'],
    counts: 'money',
    as: 'flow',
    subjects: ['organisation'],
    motion: 'stretch',
  },
  loss: { kinds: ['money', 'percent', 'fraction'], counts: 'money', as: 'flow', subjects: ['organisation'] },
  income: {
    kinds: ['money', 'percent', 'fraction'],
    counts: 'money',
    as: 'flow',
    subjects: ['organisation', 'place', 'person', 'group'],
  },
  'share-price': { kinds: ['money', 'percent', 'count'], counts: 'money', as: 'size', subjects: ['organisation'] },
  'market-value': { kinds: ['money'], counts: 'money', as: 'stock', subjects: ['organisation'] },
  wealth: { kinds: ['money'], counts: 'money', as: 'stock', subjects: ['person', 'organisation', 'place'] },
  investment: { kinds: ['money'], counts: 'money', as: 'flow', purse: 'any' },
  'contract-value': { kinds: ['money'], counts: 'money', as: 'size' },
  donations: { kinds: ['money'], counts: 'money', as: 'flow' },
  production: {
    fits: ['weight', 'volume', 'energy'],
    kinds: ['count', 'measure', 'percent'],
    counts: 'things',
    as: 'flow',
  },
} as const satisfies Measures;
