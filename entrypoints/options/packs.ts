import { signal } from '@preact/signals';
import type { PackTask } from '../../components/options/PackImport.tsx';
import type { OwnPack, PacksProps } from '../../components/options/Packs.tsx';
import { browser } from '../../utils/browser/browser.ts';
import { copyText } from '../../utils/browser/copy-text.ts';
import { importPack, listPacks, packBytes, removePack, turnPack } from '../../utils/browser/imported-packs.ts';
import { report } from '../../utils/browser/log.ts';
import { type PageToBackground, reasonOf, sender } from '../../utils/browser/messages.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { type PackFiles, VOLUMES } from '../../utils/core/knowledge/gazetteer.ts';
import { PACK_EXTENSION, writePackFile } from '../../utils/core/knowledge/pack-file.ts';
import { stampOf } from '../../utils/core/knowledge/volume.ts';
import type { KeptPack } from '../../utils/core/model/kept-pack.ts';
import { slug } from '../../utils/core/view/export/slug.ts';
import { loadPack, packFile } from '../../utils/pack/load-pack.ts';

const send = sender<PageToBackground>();
const packs = signal<readonly KeptPack[]>([]);
const task = signal<PackTask | null>(null);
/** What the extension's own pack holds; undefined until it has been opened. */
const own = signal<OwnPack | null | undefined>(undefined);

async function readOwnFile(path: string): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL(path))).arrayBuffer();
}

let ownStamp: number | null = null;

/** What the pack that comes with the extension holds; null where it cannot be opened. */
async function readOwnPack(): Promise<OwnPack | null> {
  let bytes = 0;
  const opened = await loadPack(async (path) => {
    const file = await readOwnFile(path);
    bytes += file.byteLength;
    ownStamp = stampOf(file);
    return file;
  });
  if (!opened.ok) return null;
  const { entityCount, factCount, compiled, origins } = opened.value;
  return {
    entities: entityCount,
    facts: factCount,
    compiled,
    bytes,
    origins: origins.map(({ name, licence, date }) => `${name}, ${date}, ${licence}`),
  };
}

async function refreshPacks(): Promise<void> {
  try {
    packs.value = await listPacks();
  } catch (error) {
    report('listing imported packs', error);
  }
}

/** Has pages that were read with other packs read anew. */
async function change(made: Promise<unknown>): Promise<void> {
  try {
    await made;
  } catch (error) {
    report('changing imported packs', error);
  }
  await refreshPacks();
  await send('packs/changed', null);
}

/** After everything was deleted. */
export async function forgetPacks(): Promise<void> {
  task.value = null;
  await change(Promise.resolve());
}

/** Calls back whenever the list is another. */
export function onPacksChanged(changed: () => void): void {
  packs.subscribe(changed);
}

/** One file after the other; the last one's outcome stays in view, a refused one's till the next. */
async function importAll(files: readonly File[]): Promise<void> {
  let refusal: PackTask | null = null;
  for (const file of files) {
    const imported = await importPack(file, Date.now(), ownStamp, (step) => {
      task.value = { kind: 'busy', file: file.name, step };
    });
    if (imported.ok) {
      await change(Promise.resolve());
      task.value = { kind: 'imported', title: imported.value.title };
    } else {
      refusal = { kind: 'refused', file: file.name, why: imported.error };
    }
  }
  if (refusal) task.value = refusal;
}

async function remove(pack: KeptPack): Promise<void> {
  await change(removePack(pack.id));
  task.value = { kind: 'removed', title: pack.title };
}

const LICENCES = 'MIT; data under the licences that its sources state';

async function exportPack(pack: KeptPack | null, own: OwnPack | null): Promise<void> {
  const save = (title: string, bytes: ArrayBuffer) =>
    saveFile(`${slug(title) || 'pack'}.${PACK_EXTENSION}`, 'application/octet-stream', bytes);
  try {
    if (pack) {
      const bytes = await packBytes(pack.id);
      if (bytes) save(pack.title, bytes);
      else task.value = { kind: 'refused', file: pack.title, why: { key: 'pack_lost', args: [] } };
    } else if (own) {
      const files = await Promise.all(VOLUMES.map(async (name) => [name, await readOwnFile(packFile(name))] as const));
      const head = { title: 'Sidelight records', publisher: 'Sidelight', made: own.compiled, licence: LICENCES };
      save(`${head.title} ${own.compiled}`, writePackFile(head, Object.fromEntries(files) as PackFiles));
    }
  } catch (error) {
    report('exporting a pack', reasonOf(error));
  }
}

let opening: Promise<void> | null = null;

/** Reads what the packs hold, once: it takes a while, and only the reader who comes to them wants it. */
export function openPacks(): Promise<void> {
  opening ??= Promise.all([
    refreshPacks(),
    readOwnPack().then((opened) => {
      own.value = opened;
    }),
  ]).then(() => undefined);
  return opening;
}

/** The packs as they are now, with what the reader may do with them. */
export const packsProps = (): PacksProps => ({
  own: own.value,
  packs: packs.value,
  task: task.value,
  onImport: (files) => void importAll(files),
  onTurn: (pack, on) => void change(turnPack(pack.id, on)),
  onRemove: (pack) => void remove(pack),
  onExport: (pack) => void exportPack(pack, own.value ?? null),
  onCopy: copyText,
});
