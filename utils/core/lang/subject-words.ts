import { phrases } from '../text/phrases.ts';

/** Pronouns for one thing; "it" in "it is said that" is none, see `find-subject`. */
export const THING = phrases('it, its, which');
/** Spanish and Portuguese verbs that begin a sentence without a subject. */
export const SUBJECTLESS = phrases(
  'fue, era, es, está, estaba, tiene, tenía, alberga, albergaba, cuenta, ocupa, costó, costará, tendrá, acoge, foi, é, tem, tinha, abriga, abrigava, fica, custou, custará, terá, conta, recebe',
);
export const TOWNS = phrases(
  'city, town, village, district, municipality, ciudad, municipio, pueblo, ville, commune, village, stadt, gemeinde, cidade, município, concelho, vila',
);
export const MANY = phrases('they, their');
export const PERSON = phrases('he, she, his, her');
/** People named by what they are: "he" after one of these means them, whoever was named before. */
export const PERSON_NOUNS = phrases(
  'president, minister, chancellor, king, queen, governor, mayor, senator, leader, chief, chairman, director, man, woman, boy, girl, player, driver, suspect, victim, officer, judge, lawyer, spokesman, spokeswoman, candidate, striker, teenager, actor, singer, author, founder, boss, billionaire, presidente, präsident, président',
);
export const THE = phrases(
  'the, this, that, el, la, este, esta, le, les, cette, ce, der, die, das, dieses, o, a, esse, essa, este',
);

/** People a place holds: "inmates at CECOT", so that "they" leads to the place. */
export const PEOPLE_HELD = phrases(
  'inmates, prisoners, detainees, people, men, women, children, suspects, members, families, soldiers, visitors, passengers, pupils, patients, residents, workers, staff, students, employees, migrants, guests, presos, reclusos, internos, detenidos, détenus, häftlinge, gefangene, detentos',
);

export const PREPOSITIONS = phrases(
  'unlike, besides, beyond, except, in, of, at, from, by, with, for, to, on, under, near, outside, inside, into, across, against, between, towards, toward, over, after, before, about, around, through, throughout, during, via, than, like, including, behind, among, without, within, off, along, amid, despite, past, since, upon, en, de, del, à, au, dans, des, du, chez, von, vom, bei, aus, nach, mit, im, am, zu, zum, zur, no, na, em, do, da, dos, das, por, para, con, avec, pour, par',
);
/** Between "the" and a noun: not the one spoken of. */
export const ANOTHER = phrases(
  'old, older, new, newer, other, former, nearby, neighbouring, neighboring, second, third, rival, next, previous, first, last, same',
);
/** In front of what something is only compared with. */
export const COMPARED = phrases('unlike, like, than, besides, except, versus, as, beyond');
export const OF = phrases('of, de, del, du, des, von, vom, do, da, dos, das');
/** First words of a phrase in front of its clause: "In Norland, ...". */
export const FRONTED = phrases(
  'in, on, at, as, since, by, during, after, before, according, while, when, although, for, with, last, this, en, según, selon, dans, laut, im, em, no, na, segundo',
);
/** What a clause begins after. */
export const CLAUSE_OPENERS = phrases(
  'that, while, where, because, although, though, if, when, whether, que, dass, weil',
);

/** Words that tie what follows to a place: "40,000 inmates at CECOT". */
export const AT = phrases(
  'at, in, inside, within, of, across, throughout, held at, held in, en, de, dans, à, im, in der, no, na, em',
);
