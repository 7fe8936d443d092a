import { type NounEnding, type NounForms, nounsByEnding } from '../noun-forms.ts';

const ENDINGS: readonly NounEnding[] = [
  [/innen$/, 'in'],
  [/ungen$/, 'ung'],
  [/eiten$/, 'eit'],
  [/schaften$/, 'schaft'],
  [/onen$/, 'on'],
  [/schen$/, 'sch'],
  [/täten$/, 'tät'],
  [/enten$/, 'ent'],
  [/isten$/, 'ist'],
  [/(?<=..)ern$/, 'er'],
  [/(?<=..)eln$/, 'el'],
  [/agen$/, 'age'],
  [/linge$/, 'ling'],
  [/halte$/, 'halt'],
  [/betriebe$/, 'betrieb'],
];

/** German says nothing certain by its endings: the first noun, which has a capital, is taken for what is counted. */
export const NOUNS: NounForms = nounsByEnding(ENDINGS, 'bus virus atlas campus os', (word) => word.length > 2);
