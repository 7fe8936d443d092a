import type { Backdrop } from '../../utils/core/view/backdrop.ts';
import type { Scene } from '../../utils/core/view/locator-map.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { LocatorMapView } from '../charts/LocatorMapView.tsx';
import { SeriesLine } from '../charts/SeriesLine.tsx';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useSay, useUi } from '../shared/say.ts';

/** Where or of whom the story is: a map, some values on record, one line over time. */
export function BackdropView({ backdrop, scene }: { readonly backdrop: Backdrop; readonly scene: Scene }) {
  const say = useSay();
  const words = useUi();
  const { entity, tiles, series } = backdrop;
  const sources = new Map(tiles.map(({ source }) => [source.url + source.title, source]));
  return (
    <section class="group backdrop" data-backdrop={entity.id}>
      <h2 class="group-title">{words('backdrop', entity.name)}</h2>
      <LocatorMapView scene={scene} />
      <dl class="tiles">
        {tiles.map(({ property, words: value, asOf }) => (
          <div key={property} class="tile">
            <dt>{say(measureMessage(property))}</dt>
            <dd class="tile-value">{say(value)}</dd>
            {asOf && <dd class="tile-year">{words('plain', dateArg(asOf.slice(0, 4)))}</dd>}
          </div>
        ))}
      </dl>
      {series && <SeriesLine series={series} />}
      <p class="note-sources">
        {[...sources].map(([key, source]) => (
          <SourceLink key={key} source={source} />
        ))}
      </p>
    </section>
  );
}
