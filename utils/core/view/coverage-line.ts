import type { Coverage } from '../model/analysis.ts';
import type { Message } from '../model/note.ts';
import { ui } from './words.ts';

/** What was read and what of it has context, so that unmarked does not look checked. One short message a part. */
export function coverageLine({ figures, withContext, notRead }: Coverage): Message[] {
  return [
    !figures
      ? ui('coverage_no_figures')
      : withContext
        ? ui('coverage_compared', figures, withContext)
        : ui('coverage_none', figures),
    ...(notRead.length ? [ui('coverage_not_read', notRead.length)] : []),
  ];
}
