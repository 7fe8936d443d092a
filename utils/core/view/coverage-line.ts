import type { Coverage } from '../model/analysis.ts';
import { UNKNOWN_LANGUAGE } from '../model/measure-coverage.ts';
import type { Message } from '../model/note.ts';
import { ui } from './words.ts';

/** What was read and what of it has context, so that unmarked does not look checked. One short message a part. */
export function coverageLine({ figures, withContext, notRead }: Coverage): Message[] {
  const items = notRead.filter((item) => item !== UNKNOWN_LANGUAGE);
  return [
    !figures
      ? ui('coverage_no_figures')
      : withContext
        ? ui('coverage_compared', figures, withContext)
        : ui('coverage_none', figures),
    ...(notRead.includes(UNKNOWN_LANGUAGE) ? [ui('coverage_language')] : []),
    ...(items.length ? [ui('coverage_not_read', items.length)] : []),
  ];
}
