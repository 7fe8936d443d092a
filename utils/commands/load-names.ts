import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Resources } from '../core/analyse.ts';
import { openWorthModel, type WorthModel } from '../core/claims/worth/worth-model.ts';
import { type Glossary, openGlossary } from '../core/glossary/glossary.ts';
import { type FindTermTexts, openTermTexts } from '../core/glossary/term-texts.ts';
import {
  type Gazetteer,
  openGazetteer,
  type PackFiles,
  VOLUMES,
  type VolumeName,
} from '../core/knowledge/gazetteer.ts';
import type { Result } from '../core/model/result.ts';
import { openTagger, type Tagger } from '../core/names/tagger.ts';
import { emptyPack, GLOSSARY_FILE, packFile, TERMS_FILE } from '../pack/load-pack.ts';

/** What the pack is made of: its records, its builder and the codec of its files. */
const INGREDIENTS = [
  '../pack/records/',
  '../pack/',
  '../pack/glossary/',
  '../core/glossary/',
  '../pack/compile/',
  '../core/knowledge/',
].map((folder) => new URL(folder, import.meta.url));
const packUrl = (volume: VolumeName): URL => new URL(`../../public/${packFile(volume)}`, import.meta.url);

/**
 * Opens the built pack and the trained models from the project's own folders. The pack is built where it is missing, older than what
 * it is made of, damaged or of an older format; where even that fails its reason goes to standard error and the text is read without it.
 */
export function loadNames(): Resources {
  return { gazetteer: loadPackFiles(), tagger: loadTagger(), worth: loadWorthModel(), glossary: loadGlossaryFile() };
}

function loadPackFiles(): Gazetteer {
  const built = VOLUMES.every(isFresh) ? openBuiltPack() : null;
  if (built?.ok) return built.value;
  try {
    execFileSync(process.execPath, [fileURLToPath(new URL('pack.ts', import.meta.url))], { stdio: 'pipe' });
    const rebuilt = openBuiltPack();
    if (rebuilt.ok) return rebuilt.value;
    throw new Error(rebuilt.error);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`Read without the knowledge pack (npm run pack builds it): ${reason}\n`);
    return emptyPack();
  }
}

/** The pack as it lies in public/packs, without building it anew. */
export const openBuiltPack = (): Result<Gazetteer, string> =>
  openGazetteer(Object.fromEntries(VOLUMES.map((volume) => [volume, read(volume)])) as PackFiles);

/** Null where the glossary cannot be opened: no terms are then found. */
export const loadGlossaryFile = (): Glossary | null => openPart(GLOSSARY_FILE, openGlossary);

/** What the terms mean; nothing where the file cannot be opened. */
export const loadTermTextsFile = (): FindTermTexts => openPart(TERMS_FILE, openTermTexts) ?? (() => null);

function openPart<T>(file: string, opener: (bytes: ArrayBuffer) => Result<T, string>): T | null {
  const opened = opener(new Uint8Array(readFileSync(new URL(`../../public/${file}`, import.meta.url))).buffer);
  if (opened.ok) return opened.value;
  process.stderr.write(`Read without terms: ${opened.error}\n`);
  return null;
}

function isFresh(volume: VolumeName): boolean {
  const url = packUrl(volume);
  if (!existsSync(url)) return false;
  const built = statSync(url).mtimeMs;
  return INGREDIENTS.every((folder) =>
    readdirSync(folder, { withFileTypes: true }).every(
      (entry) => !entry.isFile() || statSync(new URL(entry.name, folder)).mtimeMs <= built,
    ),
  );
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
