import type { PackHead } from '../../utils/core/knowledge/pack-file.ts';
import { makePackFile } from '../../utils/pack/make-pack-file.ts';

const line = (record: object): string => JSON.stringify(record);

/** A folder of records as a newsroom might keep it: a mill, its owner, and the river it stands on. */
export const SAMPLE_FILES: ReadonlyMap<string, string> = new Map([
  ['pack.json', line({ title: 'Mills of the Orla', publisher: 'The Orla Courier', licence: 'CC-BY-4.0' })],
  [
    'sources.jsonl',
    line({
      id: 'mill-register',
      title: 'Register of mills',
      publisher: 'Orla County',
      url: 'https://orla.example/mills',
      date: '2025',
      retrieved: '2026-10-01',
      licence: 'public domain',
    }),
  ],
  [
    'mills.jsonl',
    [
      line({
        id: 'bramfell-mill',
        type: 'facility',
        kind: 'prison',
        name: 'Bramfell Mill',
        aliases: ['the Bramfell works'],
        country: 'DE',
        description: 'Watermill turned jail on the Orla – since 1901.',
        facts: [
          { p: 'capacity', v: 240, u: 'inmate', at: '2024', by: 'its owner', s: 'mill-register' },
          { p: 'occupancy', v: [180, 190], u: 'inmate', at: '2024', s: 'mill-register' },
          { p: 'occupancy', v: 205, u: 'inmate', at: '2025-03', b: '~', s: 'mill-register' },
          { p: 'opened', v: { d: '1901-05' }, s: 'mill-register' },
          { p: 'operator', v: { e: 'orla-mills' }, s: 'mill-register' },
        ],
      }),
      line({
        id: 'orla-mills',
        type: 'organisation',
        kind: 'company',
        name: 'Orla Mills',
        facts: [
          {
            p: 'operator',
            v: { e: 'orla-mills' },
            at: '2020',
            low: true,
            note: 'It is said to own itself.',
            s: 'mill-register',
          },
          { p: 'headquarters', v: 'Bramfell', s: 'mill-register' },
        ],
      }),
    ].join('\n'),
  ],
]);

export const SAMPLE_HEAD: PackHead = {
  title: 'Mills of the Orla',
  publisher: 'The Orla Courier',
  made: '2026-10-01',
  licence: 'CC-BY-4.0',
};

/** A pack as somebody else would make it, with the given files in place of the sample's. */
export function samplePackFile(others: Readonly<Record<string, string>> = {}): ArrayBuffer {
  const made = makePackFile(new Map([...SAMPLE_FILES, ...Object.entries(others)]));
  if (!made.ok) throw new Error(made.error.join('\n'));
  return made.value.file;
}
