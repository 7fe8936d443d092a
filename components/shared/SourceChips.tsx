import type { Source } from '../../utils/core/model/source.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SourceLink } from './SourceLink.tsx';
import { useUi } from './say.ts';

const SHOWN = 2;
/** A day says more of a source than a reader in passing wants. */
const MONTH = 7;

/** Where something comes from, in a line: publisher and month of the first two, the others in full behind a disclosure. `of` names what they are sources of. */
export function SourceChips({ sources, of }: { readonly sources: readonly Source[]; readonly of: string }) {
  const say = useUi();
  const rest = sources.slice(SHOWN);
  return (
    <>
      <p class="note-sources chips">
        {sources.slice(0, SHOWN).map((source) => (
          <SourceChip key={source.url + source.title} source={source} />
        ))}
      </p>
      {rest.length > 0 && (
        <details class="more">
          <summary>
            {say('sources_more', rest.length)}
            <span class="visually-hidden"> {of}</span>
          </summary>
          <p class="note-sources">
            {rest.map((source) => (
              <SourceLink key={source.url + source.title} source={source} />
            ))}
          </p>
        </details>
      )}
    </>
  );
}

function SourceChip({ source: { title, publisher, url, asOf, pack } }: { readonly source: Source }) {
  const say = useUi();
  const words = asOf ? `${publisher}, ${say('plain', dateArg(asOf.slice(0, MONTH)))}` : publisher;
  return (
    <span class="chip" dir="auto">
      {/^https?:\/\//.test(url) ? (
        <a data-source href={url} title={title} target="_blank" rel="noopener noreferrer">
          {words}
        </a>
      ) : (
        <span title={title}>{words}</span>
      )}
      {pack !== undefined && <span class="unverified">{say('unverified_pack', pack)}</span>}
    </span>
  );
}
