import { hashesOf } from '../../text/word-set.ts';
import type { OfficeWords } from '../office-words.ts';

export const offices: OfficeWords = {
  titles: hashesOf(`monsieur madame mme président présidente ministre maître docteur`),
  offices: hashesOf(`président présidente ministre premier première roi reine maire ambassadeur ambassadrice`),
};
