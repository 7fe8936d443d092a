import {
  BEFORE_AUTHOR,
  BETWEEN_AUTHORS,
  NO_AUTHOR,
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
  return text
    .split(BETWEEN_AUTHORS)
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

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 50 || /\d|@|https?:|www\.|[?!<>{}=#»«]/.test(part)) return false;
  return part.split(/\s+/).length <= 5 && !NO_AUTHOR.test(part);
}
