import { createReadStream } from 'node:fs';

/**
 * The lines of a file, cut at line feeds alone: Node's own reader of lines cuts at U+2028 and U+2029 as well, which stand raw in the
 * JSON of real pages. Rejects where the file cannot be read.
 */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}
