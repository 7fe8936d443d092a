/** Letters and digits in runs; Chinese, Japanese and Korean by character. */
const TOKEN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[\p{L}\p{N}]+/gu;
const SHINGLE = 4;

const tokensOf = (text: string): readonly string[] => text.match(TOKEN) ?? [];

/** How often each run of four tokens occurs. */
function shinglesOf(tokens: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (let at = 0; at < Math.max(1, tokens.length - SHINGLE + 1); at++) {
    const key = tokens.slice(at, at + SHINGLE).join(' ');
    if (key) bag.set(key, (bag.get(key) ?? 0) + 1);
  }
  return bag;
}

/**
 * Whether each block is part of the article whose paragraphs are given: half of its shingles are in it, or it is a whole paragraph.
 * Long blocks weigh more, but no page more than another however long.
 */
export function labelBlocks(
  texts: readonly string[],
  paragraphs: readonly string[],
): { label: number; weight: number }[] {
  const tokens = tokensOf(paragraphs.join('\n'));
  const wanted = shinglesOf(tokens);
  const whole = new Set(paragraphs.map((paragraph) => tokensOf(paragraph).join(' ')));
  return texts.map((text) => {
    const own = tokensOf(text);
    const weight = Math.max(1, own.length) ** 0.75 / Math.max(1, tokens.length) ** 0.6;
    if (own.length < SHINGLE) return { label: Number(own.length > 0 && whole.has(own.join(' '))), weight };
    const shingles = own.length - SHINGLE + 1;
    let hits = 0;
    for (let at = 0; at < shingles; at++) if (wanted.has(own.slice(at, at + SHINGLE).join(' '))) hits++;
    return { label: Number(hits >= shingles / 2), weight };
  });
}

/** Precision and recall in shingles, as the article extraction benchmark counts them. */
export function scoreText(
  texts: readonly string[],
  paragraphs: readonly string[],
): { precision: number | null; recall: number } {
  const wanted = shinglesOf(tokensOf(paragraphs.join('\n')));
  const have = shinglesOf(tokensOf(texts.join('\n')));
  const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, count) => sum + count, 0);
  let hits = 0;
  for (const [key, count] of wanted) hits += Math.min(count, have.get(key) ?? 0);
  return { precision: size(have) ? hits / size(have) : null, recall: hits / (size(wanted) || 1) };
}
