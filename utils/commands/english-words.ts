import { readFileSync } from 'node:fs';
import type { Catalogue } from '../core/view/say.ts';

/** The English catalogue, which commands speak. */
export function englishWords(): Catalogue {
  return JSON.parse(
    readFileSync(new URL('../../public/_locales/en/messages.json', import.meta.url), 'utf8'),
  ) as Catalogue;
}
