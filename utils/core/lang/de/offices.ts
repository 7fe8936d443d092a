import { hashesOf } from '../../text/word-set.ts';
import type { OfficeWords } from '../office-words.ts';

export const offices: OfficeWords = {
  titles: hashesOf(
    `herr frau doktor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin
    bürgermeister bürgermeisterin oberbürgermeister außenminister außenministerin innenminister innenministerin finanzminister
    finanzministerin minister ministerin bundespräsident bundespräsidentin`,
  ),
  offices: hashesOf(
    `präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin minister ministerin
    außenminister außenministerin botschafter botschafterin könig königin bürgermeister bürgermeisterin`,
  ),
};
