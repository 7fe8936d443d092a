import { endsInS, type NounEnding, type NounForms, nounsByEnding } from '../noun-forms.ts';

const ENDINGS: readonly NounEnding[] = [
  [/ões$/, 'ão'],
  [/ães$/, 'ão'],
  [/ais$/, 'al'],
  [/éis$/, 'el'],
  [/ns$/, 'm'],
  [/([rz])es$/, '$1'],
  [/([aeiouãáéó])s$/, '$1'],
];

export const NOUNS: NounForms = nounsByEnding(ENDINGS, 'ônibus vírus lápis tênis atlas campus virus', endsInS);
