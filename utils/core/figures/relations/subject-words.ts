import { phrases } from '../../text/phrases.ts';

/** Pronouns for one thing; "it" in "it is said that" is none, see `find-subject`. */
export const THING = phrases('it, its, which');
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
  'inmates, prisoners, detainees, people, patients, residents, workers, staff, students, employees, migrants, guests, presos, reclusos, internos, detenidos, détenus, häftlinge, gefangene, detentos',
);

/** Words that tie what follows to a place: "40,000 inmates at CECOT". */
export const AT = phrases(
  'at, in, inside, within, of, across, throughout, held at, held in, en, de, dans, à, im, in der, no, na, em',
);
