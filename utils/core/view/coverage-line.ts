import type { Coverage } from '../model/analysis.ts';
import type { Message } from '../model/note.ts';
import { ui } from './words.ts';

/** What was read and what of it has context, so that unmarked does not look checked. One short message a part. */
export function coverageLine({ figures, withContext, withoutContext, notRead }: Coverage): Message[] {
  return [
    ...(figures
      ? [ui('coverage_figures', figures), ui('coverage_with_context', withContext)]
      : [ui('coverage_no_figures')]),
    ...(withoutContext ? [ui('coverage_without_context', withoutContext)] : []),
    ...(notRead.length ? [ui('coverage_not_read', notRead.length)] : []),
  ];
}
