/** One time, as the report of speed shows it. */
export interface Bar {
  readonly name: string;
  readonly kind: 'stage' | 'whole' | 'peer';
  readonly ms: number;
}

const ROW = 22;
const LABEL = 290;
const WIDTH = 420;
const INK: Readonly<Record<Bar['kind'], string>> = { stage: '#1f5fbf', whole: '#a8740a', peer: '#8a8577' };

/** Bars beside each other, on a logarithmic scale from a tenth of a millisecond: SVG. */
export function drawBars(bars: readonly Bar[]): string {
  const length = (ms: number) => Math.max(0, Math.log10(Math.max(ms, 0.1) * 10));
  const most = Math.max(1, ...bars.map(({ ms }) => length(ms)));
  const rows = bars.map(({ name, kind, ms }, at) => {
    const width = (length(ms) / most) * WIDTH;
    const y = at * ROW;
    return `<text x="${LABEL - 8}" y="${y + 15}" text-anchor="end">${name}</text><rect x="${LABEL}" y="${y + 4}" width="${width.toFixed(1)}" height="14" fill="${INK[kind]}"/><text x="${(LABEL + width + 6).toFixed(1)}" y="${y + 15}">${ms.toFixed(1)} ms</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${LABEL + WIDTH + 90}" height="${bars.length * ROW + 6}" font-family="sans-serif" font-size="12" fill="#222">${rows.join('')}</svg>\n`;
}
