import { ARABIC_ARTICLES } from '../lang/name-particles.ts';
import { hashWord } from '../text/tokens.ts';
import { hashAt, type Units } from './unit-arrays.ts';
import { isJoined } from './unit-case.ts';

const HYPHEN = hashWord('-');

/** The first unit of a surname with the article a hyphen joins to it: "el-Sissi" where `unit` is "Sissi". The unit itself where there is none. */
export function withArabicArticle(unit: number, units: Units): number {
  const article = unit - 2;
  const joined =
    article >= 0 &&
    units.hashes[unit - 1] === HYPHEN &&
    isJoined(units, unit) &&
    isJoined(units, unit - 1) &&
    !isJoined(units, article) &&
    ARABIC_ARTICLES.has(hashAt(units, article));
  return joined ? article : unit;
}
