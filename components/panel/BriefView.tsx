import type { Coverage } from '../../utils/core/model/analysis.ts';
import type { Brief } from '../../utils/core/view/brief.ts';
import type { Scene } from '../../utils/core/view/locator-map.ts';
import type { OverTimeRow } from '../../utils/core/view/over-time-rows.ts';
import { saying } from '../../utils/core/view/words.ts';
import { OccupancyBar } from '../charts/OccupancyBar.tsx';
import { Timeline } from '../charts/Timeline.tsx';
import { CoverageLine } from '../shared/CoverageLine.tsx';
import { useUi } from '../shared/say.ts';
import { AlsoNamed } from './AlsoNamed.tsx';
import { BackdropView } from './BackdropView.tsx';
import { EntityItem } from './EntityItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { OverTimeItem } from './OverTimeItem.tsx';
import { WordsInThisStory } from './WordsInThisStory.tsx';

/** What the reader did not know, on one screen: findings first; an empty part leaves no trace. */
export function BriefView({
  brief,
  coverage,
  overTime,
  scene,
  url,
  onReveal,
  onFigures,
}: {
  readonly brief: Brief;
  readonly coverage: Coverage;
  /** What the stories read before add. */
  readonly overTime: readonly OverTimeRow[];
  readonly scene: Scene;
  /** Address of the page being read. */
  readonly url: string | null;
  readonly onReveal: Reveal;
  /** Opens the list of all figures. */
  readonly onFigures: () => void;
}) {
  const say = useUi();
  return (
    <>
      {brief.aged && <p class="notice">{say('aged', saying(brief.aged))}</p>}
      {overTime.length > 0 && (
        <section class="group" aria-label={say('visits')}>
          <ul class="findings">
            {overTime.map((row) => (
              <OverTimeItem key={row.key} row={row} />
            ))}
          </ul>
        </section>
      )}
      {brief.findings.length > 0 && (
        <section class="group" aria-label={say('findings')}>
          <h2 class="visually-hidden">{say('findings')}</h2>
          <ul class="findings">
            {brief.findings.map((row, at) => (
              <FindingItem key={`${row.finding.by} ${at}`} row={row} own={url} onReveal={onReveal} />
            ))}
          </ul>
          {brief.more > 0 && (
            <button type="button" class="link" data-action="all-findings" onClick={onFigures}>
              {say('findings_more', brief.more)}
            </button>
          )}
        </section>
      )}
      {brief.bar && (
        <section class="group" aria-label={say('bar_section')}>
          <OccupancyBar bar={brief.bar.bar} subject={brief.bar.subject} />
        </section>
      )}
      {brief.backdrop && <BackdropView backdrop={brief.backdrop} scene={scene} />}
      {(brief.known.length > 0 || brief.alsoNamed.length > 0) && (
        <section class="group">
          <h2 class="group-title">{say('brief_names')}</h2>
          <ul class="rows">
            {brief.known.map((row) => (
              <EntityItem key={row.entity.id} row={row} onReveal={onReveal} />
            ))}
          </ul>
          <AlsoNamed names={brief.alsoNamed} more={brief.alsoNamedMore} />
        </section>
      )}
      <WordsInThisStory terms={brief.terms} onReveal={onReveal} />
      {brief.timeline.length > 0 && (
        <section class="group">
          <h2 class="group-title">{say('brief_dates')}</h2>
          <Timeline days={brief.timeline} onReveal={onReveal} />
        </section>
      )}
      <CoverageLine coverage={coverage} />
    </>
  );
}
