import { measureMessage } from '../../utils/core/view/measure-message.ts';
import type { RecordEntry, RecordLine } from '../../utils/core/view/record-entries.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useSay, useUi } from '../shared/say.ts';

/** What is on record, property by property: the first so many, the rest a click away. */
export function RecordList({ entries, most }: { readonly entries: readonly RecordEntry[]; readonly most: number }) {
  const words = useUi();
  if (!entries.length) return null;
  const rest = entries.slice(most);
  return (
    <>
      <Entries entries={entries.slice(0, most)} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{words('facts_more', rest.length)}</summary>
          <Entries entries={rest} />
        </details>
      )}
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly RecordEntry[] }) {
  const say = useSay();
  const words = useUi();
  return (
    <dl class="facts">
      {entries.map(({ property, lines, lasts, differ }) => (
        <div key={property} class="fact">
          <dt>
            {say(measureMessage(property))}
            {differ && <span class="fact-differ">{words('sources_differ')}</span>}
          </dt>
          {lines.map((line, at) => (
            <dd key={`${line.asOf} ${line.sources[0].url} ${at}`}>
              <Line line={line} lasts={lasts} newest={at === 0 && lines.length > 1 && line.asOf !== lines[1]!.asOf} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Line({
  line,
  lasts,
  newest,
}: {
  readonly line: RecordLine;
  readonly lasts: boolean;
  readonly newest: boolean;
}) {
  const say = useSay();
  const words = useUi();
  const { value, isText, asOf, until, attribution, sources } = line;
  const about = [
    asOf && until && words('from_until', dateArg(asOf), dateArg(until)),
    asOf && !until && words(lasts ? 'since' : 'as_of', dateArg(asOf)),
    newest && words('newest'),
    attribution && words('according_to', attribution),
  ].filter(Boolean);
  return (
    <>
      <span class="fact-value" lang={isText ? 'en' : undefined}>
        {say(value)}
      </span>
      {about.length > 0 && <span class="quiet"> {about.join(', ')}</span>}
      <span class="note-sources">
        {sources.map((source) => (
          <SourceLink key={source.url + source.title} source={source} />
        ))}
      </span>
    </>
  );
}
