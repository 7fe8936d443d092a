import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { CountryShape } from '../../utils/core/model/country-shape.ts';
import { locatorMap } from '../../utils/core/view/locator-map.ts';
import { useUi } from '../shared/say.ts';

/** The outlines of countries, fetched when first asked for. */
export interface Outlines {
  /** Null until they are there. */
  readonly shapes: readonly CountryShape[] | null;
  readonly onNeeded: () => void;
}

/** Null where a surface has no maps. */
export const OutlinesContext = createContext<Outlines | null>(null);

/** The countries a story's places lie in, on a small map; in words for those who hear it. Nothing where there is no outline. */
export function LocatorMapView({ codes }: { readonly codes: readonly string[] }) {
  const say = useUi();
  const outlines = useContext(OutlinesContext);
  const wanted = codes.length > 0;
  useEffect(() => {
    if (wanted) outlines?.onNeeded();
  }, [wanted, outlines]);
  const shapes = outlines?.shapes ?? null;
  const map = useMemo(() => (shapes ? locatorMap(shapes, codes) : null), [shapes, codes]);
  if (!map) return null;
  const names = map.marked.map(({ code }) => ({ kind: 'country', code: code!, name: code! }) as const);
  const words = say('map_of', { kind: 'list', items: names });
  return (
    <figure class="map">
      <svg viewBox={map.viewBox} role="img" aria-label={words}>
        <g transform={`scale(${map.squeeze.toFixed(4)} 1)`}>
          <path class="map-land" d={map.land.map(({ path }) => path).join('')} />
          <path class="map-marked" d={map.marked.map(({ path }) => path).join('')} />
        </g>
        {map.rings.map(({ x, y, r }) => (
          <circle key={`${x} ${y}`} class="map-ring" cx={x.toFixed(1)} cy={y.toFixed(1)} r={r.toFixed(1)} />
        ))}
      </svg>
      <figcaption class="quiet">{words}</figcaption>
    </figure>
  );
}
