import type { Names } from '../../utils/core/entities/names.ts';

/** Names with neither pack nor model. */
export const noNames: Names = {
  gazetteer: {
    compiled: '2026-01-01',
    entityCount: 0,
    about: () => null,
    facts: () => [],
    holding: () => [],
    wikidataIds: () => [],
  },
  tagger: null,
};
