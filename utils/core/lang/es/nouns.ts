import { endsInS, type NounEnding, type NounForms, nounsByEnding } from '../noun-forms.ts';

const ENDINGS: readonly NounEnding[] = [
  [/ces$/, 'z'],
  [/iones$/, 'ión'],
  [/([rndlj])es$/, '$1'],
  [/([aeiouáéó])s$/, '$1'],
];

export const NOUNS: NounForms = nounsByEnding(
  ENDINGS,
  'mas crisis tesis dosis lunes martes miércoles jueves viernes análisis virus atlas campus',
  endsInS,
);
