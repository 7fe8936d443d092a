import { useContext, useState } from 'preact/hooks';
import { underscored } from '../../utils/core/messages/message-key.ts';
import type { Entity } from '../../utils/core/model/entity.ts';
import { type AskedCountry, type CountrySource, isCountrySource } from '../../utils/core/model/live-question.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { useSay, useUi } from '../shared/say.ts';
import { AskSource } from './AskSource.tsx';
import { LiveContext } from './live.ts';

/** A way to ask each live source that is on about somebody or something named, and what they answered. */
export function LiveLookup({
  entity,
  country,
}: {
  readonly entity: Entity;
  /** Where the entity is a country. */
  readonly country: AskedCountry | null;
}) {
  const words = useUi();
  const live = useContext(LiveContext);
  if (!live) return null;
  // Wikidata is asked by number: of whom no number is known it cannot be asked.
  const encyclopedias = (['wikipedia', 'wikidata'] as const).filter(
    (source) => live.sources.includes(source) && (source === 'wikipedia' || entity.wikidata !== null),
  );
  const statistics = country ? live.sources.filter(isCountrySource) : [];
  if (!encyclopedias.length && !statistics.length) return null;
  return (
    <div class="live">
      {encyclopedias.map((source) => (
        <AskSource
          key={source}
          question={{ source, entity }}
          label={words('ask_source', words(`source_${underscored(source)}`))}
        />
      ))}
      {country && statistics.length > 0 && <CountryLookup country={country} sources={statistics} />}
    </div>
  );
}

/** Which figure of a country, and whom to ask. */
function CountryLookup({
  country,
  sources,
}: {
  readonly country: AskedCountry;
  readonly sources: readonly CountrySource[];
}) {
  const say = useSay();
  const words = useUi();
  const live = useContext(LiveContext);
  const [measure, setMeasure] = useState('population');
  const measures = [...new Set(sources.flatMap((source) => live?.measures[source] ?? []))]
    .map((id) => ({ id, name: say(measureMessage(id)) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <>
      <label class="pick">
        <span class="quiet">{words('choose_measure', country.name)}</span>
        <select value={measure} onChange={(event) => setMeasure(event.currentTarget.value)}>
          {measures.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <MeasureLookup measure={measure} country={country} />
    </>
  );
}

/** Asks the sources that hold a measure for its values in a country. */
export function MeasureLookup({ measure, country }: { readonly measure: string; readonly country: AskedCountry }) {
  const say = useSay();
  const words = useUi();
  const live = useContext(LiveContext);
  const sources = live?.sources.filter(isCountrySource).filter((source) => live.measures[source].includes(measure));
  return (
    <>
      {sources?.map((source) => (
        <AskSource
          key={`${source} ${measure}`}
          question={{ source, measure, country }}
          label={words(
            'ask_source_for',
            words(`source_${underscored(source)}`),
            say(measureMessage(measure)),
            country.name,
          )}
        />
      ))}
    </>
  );
}
