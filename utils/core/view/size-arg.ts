import type { MessageArg } from '../model/note.ts';
import { saying, ui } from './words.ts';

const UNITS = ['bytes', 'kilobytes', 'megabytes', 'gigabytes'] as const;
const STEP = 1024;

/** A size in bytes as readers know them: "34 B", "20.3 KB", "9.4 MB". */
export function sizeArg(bytes: number): MessageArg {
  let value = bytes;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit++;
  }
  return saying(ui(UNITS[unit]!, { kind: 'number', value, digits: 1 }));
}
