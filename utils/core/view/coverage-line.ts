import type { Coverage } from '../model/analysis.ts';
import type { Message } from '../model/note.ts';
import { ui } from './words.ts';

/** What was read and what of it has context, so that unmarked does not look checked. One short message a part. */
export function coverageLine({ figures, withContext, withoutContext, notRead }: Coverage): Message[] {
  if (!figures && !notRead.length) return [ui('coverage_no_figures')];
  return [
    ui('coverage_figures', figures),
    ...(figures ? [ui('coverage_with_context', withContext)] : []),
    ...(withoutContext ? [ui('coverage_without_context', withoutContext)] : []),
    ...(notRead.length ? [ui('coverage_not_read', notRead.length)] : []),
  ];
}
