import { hashesOf } from '../text/word-set.ts';

/* Parts of people's names that no language read here has as words of its own: Arabic, Dutch, Hebrew, Italian, as written in Latin letters. */

/** The Arabic article before a hyphen: "el-Sissi". */
export const ARABIC_ARTICLES = hashesOf('al el as ash ad an ar at ul');
/** Small words between a first name and a surname. */
export const FOREIGN_PARTICLES = hashesOf('al el bin ibn ben abu van ter ten di du le la');
/** What else stands small inside a person's name. */
export const FOREIGN_IN_PEOPLE = hashesOf('ter ten af i or d s');
/** Between a first name and a surname, and hardly elsewhere: "van der", "von". */
export const NOBLE_PARTICLES = hashesOf('von van');
