/** One value of a chart over time. */
export interface ChartPoint {
  /** Years, with fractions: mid-2024 is 2024.5. */
  readonly time: number;
  readonly value: number;
  /** The story's own value: drawn apart. */
  readonly own: boolean;
  /** Values of one line are joined; null stands alone. */
  readonly line: string | null;
  /** What is written at it; null for nothing. */
  readonly label: string | null;
}

const WIDTH = 320;
const HEIGHT = 84;
const TOP = 18;
const BOTTOM = 16;
const SIDE = 8;
/** Values that lie closer together than this share of the highest are not drawn from nought, or they would be a flat line. */
const FLAT = 0.3;

/** Values over time to scale: one line a source, the story's own value as a filled dot. Drawn for the eye; `label` says it in words. */
export function TimeChart({ points, label }: { readonly points: readonly ChartPoint[]; readonly label: string }) {
  const times = points.map(({ time }) => time);
  const values = points.map(({ value }) => value);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const highest = Math.max(...values);
  const lowest = Math.min(...values);
  const isFlat = highest > 0 && (highest - lowest) / highest < FLAT;
  const floor = isFlat ? lowest - (highest - lowest || highest) / 2 : Math.min(0, lowest);
  const x = (time: number) => SIDE + ((time - first) / (last - first || 1)) * (WIDTH - 2 * SIDE);
  const y = (value: number) => HEIGHT - BOTTOM - ((value - floor) / (highest - floor || 1)) * (HEIGHT - TOP - BOTTOM);
  const lines = new Map<string, ChartPoint[]>();
  for (const point of points) if (point.line !== null) lines.set(point.line, [...(lines.get(point.line) ?? []), point]);
  return (
    <svg class="time-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line class="chart-axis" x1={SIDE} x2={WIDTH - SIDE} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
      {[...lines].map(([id, own]) => (
        <polyline
          key={id}
          class="chart-line"
          points={own.map(({ time, value }) => `${x(time).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
        />
      ))}
      {points.map((point, at) => (
        <g key={`${point.time} ${at}`}>
          <circle
            class={point.own ? 'chart-own' : 'chart-dot'}
            cx={x(point.time).toFixed(1)}
            cy={y(point.value).toFixed(1)}
            r={point.own ? 5 : 2.5}
          />
          {point.label && (
            <text
              class={point.own ? 'chart-own-label' : 'chart-label'}
              x={x(point.time).toFixed(1)}
              y={(y(point.value) - 8).toFixed(1)}
              text-anchor={anchorAt(x(point.time))}
            >
              {point.label}
            </text>
          )}
        </g>
      ))}
      <text class="chart-year" x={SIDE} y={HEIGHT - 3}>
        {Math.floor(first)}
      </text>
      <text class="chart-year" x={WIDTH - SIDE} y={HEIGHT - 3} text-anchor="end">
        {Math.floor(last)}
      </text>
    </svg>
  );
}

/** Labels near an end of the drawing stay inside it. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' =>
  x < WIDTH * 0.2 ? 'start' : x > WIDTH * 0.8 ? 'end' : 'middle';

/** Years since the year 0 of an ISO day, month or year; the middle of what is longer than a day. */
export function timeOf(asOf: string): number {
  const [year = 0, month, day] = asOf.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1) / 12 + ((day ?? 15) - 1) / 366;
}
