import { type Glossary, openGlossary } from '../core/glossary/glossary.ts';
import { type FindTermTexts, openTermTexts } from '../core/glossary/term-texts.ts';
import {
  encodeGazetteer,
  type Gazetteer,
  openGazetteer,
  type PackFiles,
  VOLUMES,
  type VolumeName,
} from '../core/knowledge/gazetteer.ts';
import { err, type Result } from '../core/model/result.ts';

/** A volume's file, in the folder of packs. */
export const packFile = (volume: VolumeName): string => `packs/${volume}.bin`;

/** By which words the terms of the glossary stand in a text, and what they mean. */
export const GLOSSARY_FILE = 'packs/glossary.bin';
export const TERMS_FILE = 'packs/terms.bin';

type ReadFile = (file: string) => Promise<ArrayBuffer>;

/** Opens the glossary. An error is in words for people; reading goes on without terms. */
export const loadGlossary = (read: ReadFile): Promise<Result<Glossary, string>> =>
  openFile(read, GLOSSARY_FILE, openGlossary);

/** Opens what the terms mean: only where a text has one. */
export const loadTermTexts = (read: ReadFile): Promise<Result<FindTermTexts, string>> =>
  openFile(read, TERMS_FILE, openTermTexts);

async function openFile<T>(
  read: ReadFile,
  file: string,
  open: (bytes: ArrayBuffer) => Result<T, string>,
): Promise<Result<T, string>> {
  try {
    return open(await read(file));
  } catch (error) {
    return err(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Opens the built pack. `read` fetches one of {@link packFile}'s files from where the extension keeps its own. An error is in
 * words for people; reading goes on with {@link emptyPack}.
 */
export async function loadPack(read: ReadFile): Promise<Result<Gazetteer, string>> {
  try {
    const files = await Promise.all(VOLUMES.map(async (volume) => [volume, await read(packFile(volume))] as const));
    return openGazetteer(Object.fromEntries(files) as PackFiles);
  } catch (error) {
    return err(`The knowledge pack could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A pack that knows nothing: what is read with when the built one cannot be opened. */
export function emptyPack(): Gazetteer {
  const nothing = { compiled: '1970-01-01', origins: [], entities: [], sources: [], words: new Map<string, number>() };
  const opened = openGazetteer(encodeGazetteer(nothing));
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
}
