import { hashesOf } from '../../text/word-set.ts';
import type { OfficeWords } from '../office-words.ts';

export const offices: OfficeWords = {
  titles: hashesOf(`señor señora sr sra presidente presidenta ministro ministra doña`),
  offices: hashesOf(
    `presidente presidenta ministro ministra rey reina alcalde alcaldesa embajador embajadora canciller gobernador gobernadora`,
  ),
};
