import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { CountryShape } from '../../utils/core/model/country-shape.ts';
import { locatorMap, type Scene } from '../../utils/core/view/locator-map.ts';
import { useUi } from '../shared/say.ts';

/** The outlines of countries, fetched when first asked for. */
export interface Outlines {
  /** Null until they are there. */
  readonly shapes: readonly CountryShape[] | null;
  readonly onNeeded: () => void;
}

/** Null where a surface has no maps. */
export const OutlinesContext = createContext<Outlines | null>(null);

/** From a dot to its name, in letters. */
const GAP = 0.5;

/** The countries a story's places lie in, with those places, on a small map; in words for those who hear it. Nothing where there is no outline. */
export function LocatorMapView({ scene }: { readonly scene: Scene }) {
  const say = useUi();
  const outlines = useContext(OutlinesContext);
  const wanted = scene.codes.length > 0;
  useEffect(() => {
    if (wanted) outlines?.onNeeded();
  }, [wanted, outlines]);
  const shapes = outlines?.shapes ?? null;
  const map = useMemo(() => (shapes ? locatorMap(shapes, scene) : null), [shapes, scene]);
  if (!map) return null;
  const names = map.marked.map(({ code }) => ({ kind: 'country', code: code!, name: code! }) as const);
  const places = map.dots.map(({ name }) => ({ kind: 'text', text: name }) as const);
  const words = say('map_of', { kind: 'list', items: [...places, ...names] });
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
        {map.dots.map(({ name, x, y, label }) => (
          <g key={name}>
            <circle class="map-dot" cx={x.toFixed(1)} cy={y.toFixed(1)} r={(map.letter / 3.5).toFixed(1)} />
            {label && (
              <text
                class="map-name"
                x={(x + (label === 'start' ? GAP : -GAP) * map.letter).toFixed(1)}
                y={(y + map.letter / 3).toFixed(1)}
                font-size={map.letter.toFixed(1)}
                text-anchor={label}
              >
                {name}
              </text>
            )}
          </g>
        ))}
      </svg>
      <figcaption class="visually-hidden">{words}</figcaption>
    </figure>
  );
}
