import { yearOf } from '../checks/record/value-at.ts';
import type { Fact } from '../model/knowledge.ts';

/** The year of a fact that is a dated number and not doubted; null for any other. */
export const soundYear = ({ value, reliability, asOf }: Fact): number | null =>
  value.kind === 'number' && reliability === 'normal' ? yearOf(asOf) : null;
