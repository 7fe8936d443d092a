import { hashesOf } from '../text/word-set.ts';

/**
 * Titles and offices that stand before a person's name and are no part of it ("President Nayib Bukele"). King, queen, prince, pope,
 * lord and saint are not among them: "Prince Harry" is nobody without.
 */
const TITLES = hashesOf(
  `mr mrs ms miss dr prof professor doctor sir dame president vice vice-president premier chancellor prime minister secretary senator
  sen rep representative congressman congresswoman governor gov mayor judge justice attorney general gen colonel col captain capt
  major maj lieutenant lt sergeant sgt admiral adm commander officer detective sheriff chief director chairman chairwoman chairperson
  ceo rev reverend rabbi imam bishop archbishop cardinal sheikh ambassador spokesman spokeswoman spokesperson deputy lawmaker mp
  actor actress singer author coach striker midfielder goalkeeper former ex
  herr frau doktor präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin
  bürgermeister außenminister außenministerin minister ministerin monsieur madame mme président présidente ministre
  señor señora sr sra presidente presidenta ministro ministra doña senhor senhora governador prefeito deputado senador`,
);

/** Whether a word, by its hash, is a title that no name begins with. */
export const isTitle = (hash: number): boolean => TITLES.has(hash);

/** Offices that are held for a country, a state or a town, and stand between its name and their holder's: "German Chancellor Vera Holm". */
const OFFICES = hashesOf(
  `president chancellor premier minister secretary ambassador king queen prince princess emperor governor gov mayor senator sen
  congressman congresswoman attorney pm lawmaker envoy diplomat`,
);

export const isOffice = (hash: number): boolean => OFFICES.has(hash);
