import type { Language } from '../language.ts';
import { asOf } from './as-of.ts';
import { CHANGES as changes } from './changes.ts';
import { claims } from './claims.ts';
import { spanish as dates } from './dates.ts';
import { descriptions } from './descriptions.ts';
import { harm } from './harm.ts';
import { HEDGES as hedges } from './hedges.ts';
import { identity } from './identity.ts';
import { landmarks } from './landmarks.ts';
import { measures } from './measures.ts';
import { modality } from './modality.ts';
import { names } from './names.ts';
import { NOUNS as nouns } from './nouns.ts';
import { NUMBERS as numbers } from './numbers.ts';
import { offices } from './offices.ts';
import { peoples } from './peoples.ts';
import { perspective } from './perspective.ts';
import { QUANTITIES as quantities } from './quantities.ts';
import { ranks } from './ranks.ts';
import { reckoning } from './reckoning.ts';
import { record } from './record.ts';
import { relations } from './relations.ts';
import { scope } from './scope.ts';
import { sentences } from './sentences.ts';
import { speech } from './speech.ts';
import { subjects } from './subjects.ts';
import { teams } from './teams.ts';
import { TIES as ties } from './ties.ts';
import { MEASURING as units } from './units.ts';

export const spanish: Language = {
  code: 'es',
  nounsAreCapitalised: false,
  numbers,
  hedges,
  quantities,
  changes,
  units,
  nouns,
  dates,
  measures,
  landmarks,
  harm,
  descriptions,
  names,
  offices,
  peoples,
  identity,
  sentences,
  modality,
  relations,
  scope,
  subjects,
  asOf,
  perspective,
  record,
  speech,
  teams,
  ties,
  ranks,
  reckoning,
  claims,
};
