import { hashesOf } from '../../text/word-set.ts';
import type { OfficeWords } from '../office-words.ts';

export const offices: OfficeWords = {
  titles: hashesOf(
    `mr mrs ms miss dr prof professor doctor sir dame president vice vice-president premier chancellor prime minister secretary senator
    sen rep representative congressman congresswoman governor gov mayor judge justice attorney general gen colonel col captain capt
    major maj lieutenant lt sergeant sgt admiral adm commander officer detective sheriff chief director chairman chairwoman chairperson
    ceo rev reverend rabbi imam bishop archbishop cardinal sheikh ambassador spokesman spokeswoman spokesperson deputy lawmaker mp
    actor actress singer author coach striker midfielder goalkeeper former ex`,
  ),
  offices: hashesOf(
    `president chancellor premier minister secretary ambassador king queen prince princess emperor governor gov mayor senator sen
    congressman congresswoman attorney pm lawmaker envoy diplomat`,
  ),
};
