import type { FigureRow } from '../../utils/core/view/figure-groups.ts';
import { MeasureLookup } from './LiveLookup.tsx';

/** A way to ask for a country's values of what a figure measures. */
export function FigureLookup({ row: { measure, country } }: { readonly row: FigureRow }) {
  if (!measure || !country) return null;
  return (
    <div class="live">
      <MeasureLookup measure={measure} country={country} />
    </div>
  );
}
