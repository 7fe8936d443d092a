import type { Language } from '../language.ts';
import { portuguese as dates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { measures } from './measures.ts';
import { names } from './names.ts';
import { PORTUGUESE as numbers } from './numbers.ts';
import { offices } from './offices.ts';
import { peoples } from './peoples.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';
import { teams } from './teams.ts';

export const portuguese: Language = {
  code: 'pt',
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
