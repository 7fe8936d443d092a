import type { Language } from '../language.ts';
import { english as dates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { measures } from './measures.ts';
import { names } from './names.ts';
import { ENGLISH as numbers } from './numbers.ts';
import { offices } from './offices.ts';
import { peoples } from './peoples.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';
import { teams } from './teams.ts';

export const english: Language = {
  code: 'en',
  nounsAreCapitalised: false,
  numbers,
  dates,
  measures,
  sentences,
  names,
  offices,
  teams,
  descriptions,
  peoples,
  speech,
};
