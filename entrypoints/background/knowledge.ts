import { browser } from '../../utils/browser/browser.ts';
import { openPacks } from '../../utils/browser/imported-packs.ts';
import { report } from '../../utils/browser/log.ts';
import type { Resources } from '../../utils/core/analyse.ts';
import { openWorthModel } from '../../utils/core/claims/worth/worth-model.ts';
import type { FindTermTexts } from '../../utils/core/glossary/term-texts.ts';
import { type ImportedPack, joinPacks } from '../../utils/core/knowledge/join-packs.ts';
import { openTagger } from '../../utils/core/names/tagger.ts';
import { emptyPack, loadGlossary, loadPack, loadTermTexts } from '../../utils/pack/load-pack.ts';

export interface OpenedKnowledge {
  readonly resources: Resources;
  /** `damaged`: a file of the package cannot be opened. The text is read all the same, with less to say about it. */
  readonly knowledge: 'whole' | 'damaged';
}

let opened: Promise<OpenedKnowledge> | null = null;

/** Opens the pack and the trained models, once in the background's life. What could not be opened is tried again the next time. */
export async function openKnowledge(): Promise<OpenedKnowledge> {
  opened ??= open();
  const result = await opened;
  if (result.knowledge === 'damaged') opened = null;
  return result;
}

/** Opens everything anew the next time: the reader's packs are others now. */
export function forgetKnowledge(): void {
  opened = null;
}

let termTexts: Promise<FindTermTexts> | null = null;

/** Opens what the terms of the glossary mean, once in the background's life, and only when a text has one. */
export function openTerms(): Promise<FindTermTexts> {
  termTexts ??= loadTermTexts(readFile).then((opened) => {
    if (opened.ok) return opened.value;
    report('opening what the terms mean', opened.error);
    termTexts = null;
    return () => null;
  });
  return termTexts;
}

async function open(): Promise<OpenedKnowledge> {
  const [pack, imported, tagger, worth, glossary] = await Promise.all([
    loadPack(readFile),
    loadImported(),
    loadModel('models/names.bin', openTagger),
    loadModel('models/claims.bin', openWorthModel),
    loadGlossary(readFile),
  ]);
  if (!pack.ok) report('opening the pack', pack.error);
  if (!glossary.ok) report('opening the glossary', glossary.error);
  return {
    resources: {
      gazetteer: joinPacks(pack.ok ? pack.value : emptyPack(), imported),
      tagger,
      worth,
      glossary: glossary.ok ? glossary.value : null,
    },
    knowledge: pack.ok && tagger && worth ? 'whole' : 'damaged',
  };
}

/** The imported packs that can be opened; without the others reading goes on. */
async function loadImported(): Promise<readonly ImportedPack[]> {
  try {
    const { packs, lost } = await openPacks();
    for (const title of lost) report('opening an imported pack', title);
    return packs;
  } catch (error) {
    report('opening imported packs', error);
    return [];
  }
}

async function loadModel<T>(file: string, opener: (bytes: Uint8Array) => T): Promise<T | null> {
  try {
    return opener(new Uint8Array(await readFile(file)));
  } catch (error) {
    report(`opening ${file}`, error);
    return null;
  }
}

async function readFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}
