import type { ExportChoice } from '../../components/ExportMenu.tsx';
import { doubtedOn } from '../../utils/browser/doubted-readings.ts';
import { report } from '../../utils/browser/log.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { type ExportedFile, type ExportFormat, exportReading } from '../../utils/core/view/export/export-reading.ts';
import type { Say } from '../../utils/core/view/say.ts';

const FORMATS: Readonly<Record<ExportChoice, ExportFormat>> = {
  'export-markdown': 'markdown',
  'export-json': 'json',
  'export-text': 'text',
  'copy-text': 'text',
};

/** Keeps or copies a reading as the reader chose; answers whether that worked. */
export async function carryOut(choice: ExportChoice, state: TabState, say: Say): Promise<boolean> {
  if (state.kind !== 'ready') return false;
  const file = exportReading(FORMATS[choice], state.analysis, state.background, say, await doubtedOn(state.url));
  if (choice === 'copy-text') return copyText(file.text);
  save(file);
  return true;
}

/** Puts text on the clipboard; answers whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    report('clipboard', error);
    return false;
  }
}

/** A link to a file in memory, followed once: needs no permission to download. */
function save({ name, type, text }: ExportedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has taken hold of the blob once the click's own turn is over; a minute is far beyond that.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
