import type { Language } from '../language.ts';
import { english as dates } from './dates.ts';
import { SHARED as measures } from './measures.ts';
import { ENGLISH as numbers } from './numbers.ts';
import { sentences } from './sentences.ts';

export const english: Language = { code: 'en', numbers, dates, measures, sentences };
