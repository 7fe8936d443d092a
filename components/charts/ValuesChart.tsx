import type { ComponentChildren } from 'preact';
import { useUi } from '../shared/say.ts';
import { type ChartPoint, TimeChart } from './TimeChart.tsx';

/** A chart with its caption, and the same values as a table for those who do not see it or want the sources. */
export function ValuesChart({
  caption,
  said,
  points,
  children,
}: {
  readonly caption: string;
  /** Every value in words. */
  readonly said: readonly string[];
  readonly points: readonly ChartPoint[];
  /** Rows of the table. */
  readonly children: ComponentChildren;
}) {
  const words = useUi();
  return (
    <figure class="series">
      <figcaption>{caption}</figcaption>
      <TimeChart label={`${caption}. ${said.join('; ')}`} points={points} />
      <details class="more">
        <summary>
          {words('chart_values')}
          <span class="visually-hidden"> {caption}</span>
        </summary>
        <table class="values">
          <tbody>{children}</tbody>
        </table>
      </details>
    </figure>
  );
}
