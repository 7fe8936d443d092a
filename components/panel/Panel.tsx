import { useMemo, useState } from 'preact/hooks';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { briefOf } from '../../utils/core/view/brief.ts';
import { filterView } from '../../utils/core/view/filter-view.ts';
import { type Hidden, leaveOut, targetInWhole } from '../../utils/core/view/hidden-readings.ts';
import type { OverTimeRow } from '../../utils/core/view/over-time-rows.ts';
import { type PanelTab, type PanelView, viewPanel } from '../../utils/core/view/panel-view.ts';
import { HiddenLine } from '../shared/HiddenLine.tsx';
import { useUi } from '../shared/say.ts';
import { useReadyMark } from '../shared/use-ready-mark.ts';
import { BriefView } from './BriefView.tsx';
import { type ExportChoice, ExportMenu } from './ExportMenu.tsx';
import { FiguresView } from './FiguresView.tsx';
import type { Reveal } from './GoToText.tsx';
import { Masthead } from './Masthead.tsx';
import { NamesView } from './NamesView.tsx';
import { OpenRowsContext } from './OpenRow.tsx';
import { PanelNotice } from './PanelNotice.tsx';
import { SourcesView } from './SourcesView.tsx';
import { Tabs } from './Tabs.tsx';

const STATE = {
  idle: 'empty',
  reading: 'loading',
  ready: 'ready',
  'not-news': 'empty',
  refused: 'empty',
  failed: 'error',
} as const;

export interface PanelProps {
  readonly state: TabState;
  /** The page shown is being read again. */
  readonly updating: boolean;
  /** What the reader called wrong: in no count; in the lists it keeps its place, with a way back. */
  readonly hidden: Hidden;
  readonly tab: PanelTab;
  readonly filter: string;
  readonly selected: NoteTarget | null;
  /** What the stories read before add; empty where the reader has nothing remembered. */
  readonly overTime: readonly OverTimeRow[];
  /** ISO day: the age of a story is told against it. */
  readonly today: string;
  readonly onTab: (tab: PanelTab) => void;
  readonly onFilter: (words: string) => void;
  readonly onReveal: Reveal;
  /** Goes to the row of something in another tab. */
  readonly onOpen: (target: NoteTarget) => void;
  readonly onRead: (anyway: boolean) => void;
  readonly onShowHidden: () => void;
  readonly onExport: (choice: ExportChoice) => Promise<boolean>;
}

/** The side panel: the tab's article with its context, or why there is none. */
export function Panel(props: PanelProps) {
  const { state, updating } = props;
  const say = useUi();
  useReadyMark(state.kind === 'ready' ? state.url : null);
  return (
    <main id="panel" class="panel" data-state={STATE[state.kind]} aria-busy={updating}>
      {state.kind === 'ready' ? (
        <ReadyPanel key={state.url} {...props} state={state} />
      ) : (
        <PanelNotice state={state} onRead={props.onRead} />
      )}
      {updating && <p class="updating">{say('updating')}</p>}
    </main>
  );
}

function ReadyPanel({
  state,
  hidden,
  tab,
  filter,
  selected,
  overTime,
  today,
  onTab,
  onFilter,
  onReveal,
  onOpen,
  onRead,
  onShowHidden,
  onExport,
}: PanelProps & { readonly state: Extract<TabState, { kind: 'ready' }> }) {
  const say = useUi();
  const { analysis, background, knowledge } = state;
  const counted = useMemo(() => leaveOut(analysis, hidden), [analysis, hidden]);
  const whole = useMemo((): PanelView => {
    const all = viewPanel(analysis, background, today);
    // The lists keep what is hidden in its place, with a way back; what sums up leaves it out.
    return counted === analysis ? all : { ...all, brief: briefOf(counted, background, today) };
  }, [analysis, counted, background, today]);
  const view = useMemo(() => filterView(whole, filter), [whole, filter]);
  const known = Object.keys(background.about).length;
  const [openRows] = useState(() => new Set<string>());
  return (
    <OpenRowsContext.Provider value={openRows}>
      <Masthead article={analysis.article} today={today} words={filter} onSearch={onFilter}>
        <ExportMenu onExport={onExport} onRead={() => onRead(true)} />
      </Masthead>
      {state.part === 'selection' && (
        <p class="notice">
          {say('of_selection')}{' '}
          <button type="button" class="link" data-action="whole-page" onClick={() => onRead(false)}>
            {say('whole_page')}
          </button>
        </p>
      )}
      <HiddenLine count={hidden.count} onShow={onShowHidden} />
      {knowledge === 'damaged' && (
        <p class="notice" role="status">
          {say('knowledge_damaged')}{' '}
          <button type="button" class="link" onClick={() => onRead(true)}>
            {say('try_again')}
          </button>
        </p>
      )}
      <Tabs
        label={say('tabs')}
        open={tab}
        onOpen={onTab}
        tabs={[
          { id: 'brief', label: say('tab_brief') },
          { id: 'figures', label: say('tab_figures'), count: counted.coverage.withContext },
          { id: 'names', label: say('tab_names'), count: known },
          { id: 'sources', label: say('tab_sources') },
        ]}
      >
        {tab === 'brief' && (
          <BriefView
            brief={view.brief}
            coverage={counted.coverage}
            overTime={filter ? [] : overTime}
            scene={view.scene}
            url={analysis.article?.url ?? null}
            onReveal={(target) => onReveal(targetInWhole(hidden, target))}
            onFigures={() => onTab('figures')}
          />
        )}
        {tab === 'figures' && <FiguresView groups={view.figures} selected={selected} onReveal={onReveal} />}
        {tab === 'names' && (
          <NamesView groups={view.names} scene={view.scene} selected={selected} onReveal={onReveal} />
        )}
        {tab === 'sources' && (
          <SourcesView
            ledger={view.sources}
            claims={view.claims}
            entities={analysis.entities}
            selected={selected}
            searching={filter !== ''}
            onOpen={onOpen}
            onReveal={onReveal}
            article={analysis.article}
            background={background}
            compiled={knowledge === 'whole' ? background.compiled : null}
          />
        )}
      </Tabs>
    </OpenRowsContext.Provider>
  );
}
