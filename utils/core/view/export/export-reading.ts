import type { Analysis } from '../../model/analysis.ts';
import type { Background } from '../../model/background.ts';
import { findHidden, leaveOut } from '../hidden-readings.ts';
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

/** A reading as a file: the whole report, the data `analyze --format json` prints, or the receipt. What the reader called wrong (`doubted`) is left out, and said to be. */
export function exportReading(
  format: ExportFormat,
  whole: Analysis,
  background: Background,
  say: Say,
  doubted: readonly string[] = [],
): ExportedFile {
  const hidden = findHidden(whole, doubted);
  const analysis = leaveOut(whole, hidden);
  const name = (extension: string) => fileName(analysis.article, extension);
  switch (format) {
    case 'markdown':
      return {
        name: name('md'),
        type: 'text/markdown',
        text: writeReport(analysis, background, say, { format, explain: null, hidden: hidden.count }),
      };
    case 'json':
      return {
        name: name('json'),
        type: 'application/json',
        text: `${JSON.stringify(withHidden(toContract(analysis, background, say), hidden.count), null, 1)}\n`,
      };
    case 'text':
      return { name: name('txt'), type: 'text/plain', text: writeReceipt(analysis, background, say, hidden.count) };
  }
}

const withHidden = (contract: object, count: number): object =>
  count ? { ...contract, hiddenByReader: count } : contract;
