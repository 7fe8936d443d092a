import type { MessageArg } from '../model/note.ts';
import { saying, ui } from './words.ts';

const KILOBYTE = 1024;

/** A size in bytes as readers know them: "9.3 MB", "20 KB". */
export function sizeArg(bytes: number): MessageArg {
  const kilobytes = bytes / KILOBYTE;
  const [key, value] = kilobytes < KILOBYTE ? ['kilobytes', kilobytes] : ['megabytes', kilobytes / KILOBYTE];
  return saying(ui(key as string, { kind: 'number', value: value as number, digits: 1 }));
}
