import type { Language } from '../language.ts';
import { spanish as dates } from './dates.ts';
import { SPANISH as measures } from './measures.ts';
import { SPANISH as numbers } from './numbers.ts';
import { sentences } from './sentences.ts';

export const spanish: Language = { code: 'es', numbers, dates, measures, sentences };
