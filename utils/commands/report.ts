import type { Analysis } from '../core/model/analysis.ts';
import type { Say } from '../core/view/say.ts';

/** What the side panel would say, as plain text or Markdown. */
export function writeReport(
  analysis: Analysis,
  say: Say,
  _options: { readonly format: 'text' | 'markdown'; readonly explain: boolean },
): string {
  return `${analysis.notes.map((note) => say(note.message)).join('\n')}\n`;
}
