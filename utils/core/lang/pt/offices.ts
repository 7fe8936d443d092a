import { hashesOf } from '../../text/word-set.ts';
import type { OfficeWords } from '../office-words.ts';

export const offices: OfficeWords = {
  titles: hashesOf(
    `senhor senhora governador governadora prefeito prefeita deputado deputada senador senadora presidente ministro ministra`,
  ),
  offices: hashesOf(
    `presidente ministro ministra rei rainha prefeito prefeita embaixador embaixadora chanceler governador governadora premiê`,
  ),
};
