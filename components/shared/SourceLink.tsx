import type { Source } from '../../utils/core/model/source.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useUi } from './say.ts';

/** A source as a real link: title, publisher, the day it speaks of. Only http(s) addresses are followed. */
export function SourceLink({ source }: { readonly source: Source }) {
  const say = useUi();
  const { title, publisher, url, asOf, pack } = source;
  const about = [publisher === title ? null : publisher, asOf ? say('source_as_of', dateArg(asOf)) : null].filter(
    Boolean,
  );
  return (
    <span class="source" dir="auto">
      {/^https?:\/\//.test(url) ? (
        <a data-source href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <span>{title}</span>
      )}
      {about.length > 0 && <span class="source-about">{about.join(', ')}</span>}
      {pack !== undefined && <span class="unverified">{say('unverified_pack', pack)}</span>}
    </span>
  );
}
