import type { Frame, TextBlock } from './text-block.ts';

/** The blocks that make up the article's text, in order; empty where the page has none. */
export function findArticle(blocks: readonly TextBlock[]): TextBlock[] {
  const scores = new Map<Frame, number>();
  for (const block of blocks) {
    if (block.text.length < 60 || block.linkChars > block.text.length / 2) continue;
    const score = Math.min(3, block.text.length / 100) + (block.text.match(/[,.，。、]/g)?.length ?? 0);
    let share = 1;
    for (let frame: Frame | null = block.frame.parent; frame && share > 0.2; frame = frame.parent, share /= 2)
      scores.set(frame, (scores.get(frame) ?? 0) + score * share);
  }
  let best: Frame | null = null;
  let bestScore = 0;
  for (const [frame, score] of scores) {
    const rated = score * (1 - frame.linkChars / Math.max(1, frame.chars));
    if (rated > bestScore) {
      best = frame;
      bestScore = rated;
    }
  }
  if (!best) return [];
  return blocks.filter((block) => {
    if (block.linkChars > block.text.length / 2) return false;
    if (/^(?:FOOTER|NAV|ASIDE|FORM|FIGCAPTION|H1)$/.test(block.frame.tag)) return false;
    for (let frame: Frame | null = block.frame; frame; frame = frame.parent) if (frame === best) return true;
    return false;
  });
}
