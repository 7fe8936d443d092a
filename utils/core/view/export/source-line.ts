import type { Source } from '../../model/source.ts';
import type { Say } from '../say.ts';
import { dateArg, ui } from '../words.ts';

/** A source on one line: title, publisher where it has another name, what day it speaks of, address. */
export function sourceLine({ title, publisher, url, asOf, pack }: Source, say: Say): string {
  const about = [publisher === title ? null : publisher, asOf ? say(ui('source_as_of', dateArg(asOf))) : null];
  const unverified = pack === undefined ? null : say(ui('unverified_pack', pack));
  return [title, ...about, url, unverified].filter(Boolean).join(', ');
}
