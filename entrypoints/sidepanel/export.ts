import type { ExportChoice } from '../../components/panel/ExportMenu.tsx';
import { copyText } from '../../utils/browser/copy-text.ts';
import { doubtedOn } from '../../utils/browser/doubted-readings.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { type ExportFormat, exportReading } from '../../utils/core/view/export/export-reading.ts';
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
  saveFile(file.name, `${file.type};charset=utf-8`, file.text);
  return true;
}
