import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Resources } from '../core/analyse.ts';
import { openWorthModel, type WorthModel } from '../core/claims/worth/worth-model.ts';
import { openGazetteer, type PackFiles, VOLUMES, type VolumeName } from '../core/entities/gazetteer.ts';
import { openTagger, type Tagger } from '../core/entities/tagger.ts';
import { packFile } from '../pack/load-pack.ts';

const RECORDS = new URL('../pack/records/', import.meta.url);
const packUrl = (volume: VolumeName): URL => new URL(`../../public/${packFile(volume)}`, import.meta.url);

/** Opens the built pack and the trained model from the project's own folders; builds the pack where it is missing or older than its records. Throws where it is damaged or of an older format. */
export function loadNames(): Resources {
  if (!VOLUMES.every(isFresh)) execFileSync(process.execPath, [fileURLToPath(new URL('pack.ts', import.meta.url))]);
  const gazetteer = openGazetteer(Object.fromEntries(VOLUMES.map((volume) => [volume, read(volume)])) as PackFiles);
  if (!gazetteer.ok) throw new Error(`${gazetteer.error} Build it anew with: npm run pack`);
  return { gazetteer: gazetteer.value, tagger: loadTagger(), worth: loadWorthModel() };
}

function isFresh(volume: VolumeName): boolean {
  const url = packUrl(volume);
  if (!existsSync(url)) return false;
  const built = statSync(url).mtimeMs;
  return readdirSync(RECORDS).every((name) => statSync(new URL(name, RECORDS)).mtimeMs <= built);
}

function read(volume: VolumeName): ArrayBuffer {
  return new Uint8Array(readFileSync(packUrl(volume))).buffer;
}

/** Null where the model cannot be opened: everything else still works. */
export function loadTagger(): Tagger | null {
  return open('names.bin', openTagger, 'Names are read without the trained model');
}

/** Null where the model cannot be opened: claims are then weighed by what was read in them. */
export function loadWorthModel(): WorthModel | null {
  return open('claims.bin', openWorthModel, 'Claims are weighed without the trained model');
}

/** Opens a trained model; the reason why not goes to standard error. */
function open<T>(file: string, opener: (bytes: Uint8Array) => T, without: string): T | null {
  try {
    return opener(readFileSync(new URL(`../pack/models/${file}`, import.meta.url)));
  } catch (error) {
    process.stderr.write(`${without}: ${error instanceof Error ? error.message : String(error)}\n`);
    return null;
  }
}
