import type { Background } from '../../utils/core/model/background.ts';
import { publisherLines } from '../../utils/core/view/publisher-lines.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useSay, useUi } from '../shared/say.ts';

/** Who publishes the story, as far as the records tell; what they do not tell is said to be unknown. No ratings. */
export function PublisherCard({ background }: { readonly background: Background }) {
  const say = useSay();
  const words = useUi();
  const { publisher } = background;
  return (
    <div class="publisher">
      <h3>{words('publisher_about')}</h3>
      {publisher ? (
        <>
          <p class="entity-name" dir="auto">
            {publisher.known.name}
          </p>
          {publisher.known.pack !== undefined && (
            <p class="unverified">{words('unverified_pack', publisher.known.pack)}</p>
          )}
          <dl class="about">
            {publisherLines(background).map(({ term, value, isText, sources }) => (
              <div key={term.key}>
                <dt>{say(term)}</dt>
                <dd>
                  {value ? (
                    <span lang={isText ? 'en' : undefined}>{say(value)}</span>
                  ) : (
                    <span class="quiet">{words('publisher_unknown')}</span>
                  )}
                  {sources.map((source) => (
                    <span key={source.url + source.title} class="note-sources">
                      <SourceLink source={source} />
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p class="quiet">{words('publisher_none')}</p>
      )}
    </div>
  );
}
