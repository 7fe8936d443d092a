import type { Family } from '../family.ts';
import { message, text } from '../speak.ts';

/** Younger texts are read as of today, and fewer years anybody counts back. */
const OLD_TEXT = 3;
const LEAST = 10;
const MOST = 300;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** "Ten years ago", read years after it was written: which year that was. */
export const yearsAgo: Family = {
  id: 'since/years-ago',
  ofHarm: false,
  inQuotes: true,
  most: 1,
  see({ figure, value, before, after, sentence, day, published, is }, knowledge) {
    if (figure.kind !== 'duration' || figure.unit !== 'year' || day === null || published === null) return null;
    if (figure.bound === '<' || value < LEAST || value > MOST || !Number.isInteger(value)) return null;
    if (Number(knowledge.compiled.slice(0, 4)) - published < OLD_TEXT) return null;
    if (!(is.agoBefore?.test(before) || is.agoAfter?.test(after))) return null;
    // The text names the year itself, or another one.
    if (YEAR.test(sentence)) return null;
    const then = { kind: 'date', date: String(published - value).padStart(4, '0') } as const;
    const written = { kind: 'date', date: String(published) } as const;
    return {
      message: message(figure.bound === '>' ? 'perspective_before_year' : 'perspective_about_year', written, then),
      working: [message('perspective_time_counted', { kind: 'date', date: day }, text(`−${value}`), then)],
      facts: null,
    };
  },
};
