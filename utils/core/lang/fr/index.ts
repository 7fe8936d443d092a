import type { Language } from '../language.ts';
import { french as dates } from './dates.ts';
import { FRENCH as measures } from './measures.ts';
import { FRENCH as numbers } from './numbers.ts';
import { sentences } from './sentences.ts';

export const french: Language = { code: 'fr', numbers, dates, measures, sentences };
