import type { Analysis } from '../../model/analysis.ts';
import type { Background } from '../../model/background.ts';
import type { Say } from '../say.ts';
import { fileName } from './file-name.ts';
import { toContract } from './to-contract.ts';
import { writeReceipt } from './write-receipt.ts';
import { writeReport } from './write-report.ts';

export type ExportFormat = 'markdown' | 'json' | 'text';

/** A file to be kept by the reader. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** A reading as a file: the whole report, the data `analyze --format json` prints, or the receipt. */
export function exportReading(
  format: ExportFormat,
  analysis: Analysis,
  background: Background,
  say: Say,
): ExportedFile {
  const name = (extension: string) => fileName(analysis.article, extension);
  switch (format) {
    case 'markdown':
      return {
        name: name('md'),
        type: 'text/markdown',
        text: writeReport(analysis, background, say, { format, explain: null }),
      };
    case 'json':
      return {
        name: name('json'),
        type: 'application/json',
        text: `${JSON.stringify(toContract(analysis, say), null, 1)}\n`,
      };
    case 'text':
      return { name: name('txt'), type: 'text/plain', text: writeReceipt(analysis, background, say) };
  }
}
