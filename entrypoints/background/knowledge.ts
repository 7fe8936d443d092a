import { browser } from '../../utils/browser/browser.ts';
import { report } from '../../utils/browser/log.ts';
import type { Names } from '../../utils/core/entities/names.ts';
import { openTagger, type Tagger } from '../../utils/core/entities/tagger.ts';
import { emptyPack, loadPack } from '../../utils/pack/load-pack.ts';

const MODEL = 'models/names.bin';

export interface OpenedKnowledge {
  readonly names: Names;
  /** `damaged`: a file of the package cannot be opened. The text is read all the same, with less to say about it. */
  readonly knowledge: 'whole' | 'damaged';
}

let opened: Promise<OpenedKnowledge> | null = null;

/** Opens the pack and the trained model, once in the background's life. What could not be opened is tried again the next time. */
export async function openKnowledge(): Promise<OpenedKnowledge> {
  opened ??= open();
  const result = await opened;
  if (result.knowledge === 'damaged') opened = null;
  return result;
}

async function open(): Promise<OpenedKnowledge> {
  const [pack, tagger] = await Promise.all([loadPack(readFile), loadTagger()]);
  if (!pack.ok) report('opening the pack', pack.error);
  return {
    names: { gazetteer: pack.ok ? pack.value : emptyPack(), tagger },
    knowledge: pack.ok && tagger ? 'whole' : 'damaged',
  };
}

async function loadTagger(): Promise<Tagger | null> {
  try {
    return openTagger(new Uint8Array(await readFile(MODEL)));
  } catch (error) {
    report('opening the model of names', error);
    return null;
  }
}

async function readFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  return response.arrayBuffer();
}
