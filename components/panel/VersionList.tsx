import type { LiveFinding } from '../../utils/core/model/live-answer.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useUi } from '../shared/say.ts';

/** Whether stored copies of a page differ, in plain words, with the copies to look at. */
export function VersionList({
  finding: { versions, whole, calendar, compared },
}: {
  readonly finding: Extract<LiveFinding, { kind: 'versions' }>;
}) {
  const words = useUi();
  const [first, last] = [versions[0], versions.at(-1)];
  if (!first || !last) return <p>{words('versions_none')}</p>;
  const day = (at: string) => dateArg(at.slice(0, 10));
  const changes = versions.length - 1;
  return (
    <>
      <p>
        {changes === 0
          ? words('versions_same', day(first.at))
          : words(whole ? 'versions_changed' : 'versions_changed_least', changes, day(first.at), day(last.at))}
      </p>
      {changes > 0 && <p class="quiet">{words('versions_caution')}</p>}
      <ul class="links">
        <ArchiveLink href={first.url} label={words('versions_first', day(first.at))} />
        {changes > 0 && <ArchiveLink href={last.url} label={words('versions_last', day(last.at))} />}
        {compared && <ArchiveLink href={compared} label={words('versions_compare')} />}
        <ArchiveLink href={calendar} label={words('versions_all')} />
      </ul>
    </>
  );
}

function ArchiveLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <li>
      <a data-source href={href} target="_blank" rel="noopener noreferrer">
        {label}
      </a>
    </li>
  );
}
