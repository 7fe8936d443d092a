import type { Language } from '../language.ts';
import { german as dates } from './dates.ts';
import { GERMAN as measures } from './measures.ts';
import { GERMAN as numbers } from './numbers.ts';
import { sentences } from './sentences.ts';

export const german: Language = { code: 'de', numbers, dates, measures, sentences };
