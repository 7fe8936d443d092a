import type { Language } from '../language.ts';
import { portuguese as dates } from './dates.ts';
import { PORTUGUESE as measures } from './measures.ts';
import { PORTUGUESE as numbers } from './numbers.ts';
import { sentences } from './sentences.ts';

export const portuguese: Language = { code: 'pt', numbers, dates, measures, sentences };
