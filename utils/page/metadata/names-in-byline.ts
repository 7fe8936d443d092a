import {
  BEFORE_AUTHOR,
  BETWEEN_AUTHORS,
  NO_AUTHOR,
  NO_PERSON,
  PLACE_BEHIND_AUTHOR,
  ROLE_BEFORE_AUTHOR,
  SUFFIX_OF_AUTHOR,
} from '../../core/lang/page/bylines.ts';

/** Cuts a byline into names and leaves out what is no name: addresses, accounts, times, offices, sentences. */
export function namesIn(byline: string): string[] {
  const text = byline
    .replace(/\s+/g, ' ')
    .replace(/(?:https?:|www\.)\S+/gi, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .replace(SUFFIX_OF_AUTHOR, ' $1')
    .trim();
  if (text.length > 200) return [];
  const parts = text.split(BETWEEN_AUTHORS);
  return (HOST.test(parts[0] ?? '') ? parts.slice(0, 1) : parts)
    .map((part) =>
      part
        .replace(BEFORE_AUTHOR, '')
        .replace(BEFORE_AUTHOR, '')
        .replace(ROLE_BEFORE_AUTHOR, '')
        .replace(PLACE_BEHIND_AUTHOR, '')
        .replace(/^[\s:.*-]+|[\s:*-]+$/g, ''),
    )
    .filter(isName);
}

const NUMBER = /\d/;
/** A number that is no part of a name: "BR24" is. */
const BARE_NUMBER = /(?<![\p{L}\d])\d/u;
/** A site's own name: what follows it says where it is at home. */
export const HOST = /^\S+\.\p{Ll}{2,7}$/u;

function isName(part: string): boolean {
  const number = NO_PERSON.test(part) ? BARE_NUMBER : NUMBER;
  if (part.length < 2 || part.length > 50 || number.test(part) || /@|https?:|www\.|[?!<>{}=#»«]/.test(part))
    return false;
  return part.split(/\s+/).length <= 5 && !NO_AUTHOR.test(part);
}
