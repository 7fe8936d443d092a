import { underscored } from '../../utils/core/messages/message-key.ts';
import type { Finding } from '../../utils/core/model/finding.ts';
import { type FindingRow, noteOf } from '../../utils/core/view/finding-rows.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { relationWord, ui } from '../../utils/core/view/words.ts';
import { SeriesChart } from '../charts/SeriesChart.tsx';
import { CopyNote } from '../shared/CopyNote.tsx';
import { Doubtable } from '../shared/Doubtable.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { SourceChips } from '../shared/SourceChips.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { CompareColumns } from './CompareColumns.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';

/** One finding: what it is, the words it is about, one sentence, a small picture where there is one, where it comes from. */
export function FindingItem({
  row,
  own,
  onReveal,
}: {
  readonly row: FindingRow;
  /** Address of the page being read: its own figures are called so. */
  readonly own: string | null;
  readonly onReveal: Reveal;
}) {
  const say = useSay();
  const words = useUi();
  const { finding, subject, measure, series } = row;
  const note = noteOf(finding);
  const about = [measure && say(measureMessage(measure)), subject].filter(Boolean).join(' · ');
  const sources = finding.sources.filter(({ url }) => url !== own);
  return (
    <li class={`finding finding-${finding.relation ?? finding.kind}`} data-finding={finding.by} data-note={finding.by}>
      <Doubtable
        what={finding.kind === 'perspective' ? { figure: finding.about.figure ?? 0 } : { note }}
        menuOf={row.words ?? about}
        tools={<CopyNote note={note} />}
      >
        <div class="finding-head">
          <p class="finding-kind">
            <Icon name={iconOf(finding)} />
            {say(kindWord(finding))}
          </p>
          <GoToText target={finding.about} what={row.words ?? about} onReveal={onReveal} />
        </div>
        {row.compare ? (
          <>
            <h3 class="finding-title">{about}</h3>
            <CompareColumns compare={row.compare} />
          </>
        ) : (
          <>
            {row.words && (
              <h3 class="finding-title" dir="auto">
                {row.words}
                {about && <span class="finding-about"> {about}</span>}
              </h3>
            )}
            <p class="finding-text">{say(finding.message)}</p>
          </>
        )}
        {series && <SeriesChart series={series} />}
        {finding.working.length > 0 && (
          <details class="perspective-working">
            <summary>
              {words('perspective_working')}
              <span class="visually-hidden"> {row.words}</span>
            </summary>
            <ul class="perspective-steps">
              {finding.working.map((step) => (
                <li key={say(step)}>{say(step)}</li>
              ))}
            </ul>
          </details>
        )}
        {sources.length ? (
          <SourceChips sources={sources} of={row.words ?? about} />
        ) : (
          <p class="note-sources quiet">{words('own_figures')}</p>
        )}
      </Doubtable>
    </li>
  );
}

/** A relation's own word where there is one to tell; else what kind of finding it is. */
function kindWord({ kind, relation }: Finding) {
  return kind === 'note' ? relationWord(relation ?? 'context') : ui(`finding_${underscored(kind)}`);
}

function iconOf({ kind, relation }: Finding): IconName {
  if (kind === 'note' && relation) return relation;
  return kind === 'article-against-itself' ? 'differs' : kind === 'since-then' ? 'newer' : 'context';
}
