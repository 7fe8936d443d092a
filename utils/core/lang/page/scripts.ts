/** Languages by the script they are written in. */

interface Script {
  readonly pattern: RegExp;
  /** Languages written in it, the likeliest first. */
  readonly of: readonly [string, ...string[]];
  /** Letters of it in a text, at least. */
  readonly share: number;
  /** Letters that only one of its languages has. */
  readonly own?: readonly (readonly [letters: RegExp, lang: string])[];
}

const SCRIPTS: readonly Script[] = [
  { pattern: /[\u3040-\u30ff]/g, of: ['ja'], share: 0.08 },
  { pattern: /[\uac00-\ud7af]/g, of: ['ko'], share: 0.2 },
  { pattern: /[\u4e00-\u9fff]/g, of: ['zh'], share: 0.25 },
  { pattern: /[\u0e00-\u0e7f]/g, of: ['th'], share: 0.3 },
  { pattern: /[\u0370-\u03ff]/g, of: ['el'], share: 0.3 },
  { pattern: /[\u0590-\u05ff]/g, of: ['he'], share: 0.3 },
  { pattern: /[\u0530-\u058f]/g, of: ['hy'], share: 0.3 },
  { pattern: /[\u10a0-\u10ff]/g, of: ['ka'], share: 0.3 },
  { pattern: /[\u0980-\u09ff]/g, of: ['bn'], share: 0.3 },
  { pattern: /[\u0b80-\u0bff]/g, of: ['ta'], share: 0.3 },
  { pattern: /[\u0900-\u097f]/g, of: ['hi', 'mr', 'ne'], share: 0.3 },
  {
    pattern: /[\u0600-\u06ff]/g,
    of: ['ar', 'fa', 'ur', 'ps', 'ku'],
    share: 0.3,
    own: [
      [/[ٹڈڑے]/, 'ur'],
      [/[پچژگ]/, 'fa'],
    ],
  },
  {
    pattern: /[\u0400-\u04ff]/g,
    of: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn'],
    share: 0.3,
    own: [
      [/[іїєґ]/i, 'uk'],
      [/[ђћљњџј]/i, 'sr'],
    ],
  },
];

/** What the script tells. `sure` where one language alone is written in it. */
export function languageOfScript(text: string): { lang: string; of: readonly string[]; sure: boolean } | null {
  const sample = text.slice(0, 3000);
  if (!sample) return null;
  const script = SCRIPTS.find(({ pattern, share }) => (sample.match(pattern)?.length ?? 0) >= sample.length * share);
  if (!script) return null;
  const { of, own = [] } = script;
  const lang = own.find(([letters]) => letters.test(sample))?.[1] ?? of[0];
  return { lang, of, sure: of.length === 1 };
}
