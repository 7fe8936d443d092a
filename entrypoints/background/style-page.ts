import { injectStyle } from '../../utils/browser/content-scripts.ts';
import type { Failure } from '../../utils/browser/messages.ts';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import { isPrefix, styleHighlights } from '../../utils/page/highlight-names.ts';
import css from '../../utils/page/highlights.css?inline';

/** Brings the style of marks into a tab's page, for highlights whose names begin with a prefix its reader made up. */
export async function stylePage(tabId: number, prefix: unknown): Promise<Result<null, Failure>> {
  if (!isPrefix(prefix, import.meta.env.MODE === 'e2e')) return err({ kind: 'no-answer' });
  await injectStyle(tabId, styleHighlights(css, prefix));
  return ok(null);
}
