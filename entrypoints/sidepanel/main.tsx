import '../../components/shared/tokens.css';
import '../../components/shared/base.css';
import '../../components/shared/notes.css';
import '../../components/panel/panel.css';
import '../../components/panel/brief.css';
import '../../components/charts/charts.css';
import '../../components/charts/timeline.css';
import '../../components/panel/sources.css';
import '../../components/panel/live.css';
import '../../components/panel/print.css';
import { batch, computed, signal } from '@preact/signals';
import { render } from 'preact';
import { type Outlines, OutlinesContext } from '../../components/charts/LocatorMapView.tsx';
import { type Live, LiveContext } from '../../components/panel/live.ts';
import { RejectContext, type RejectScope } from '../../components/panel/NotThisOne.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { CopyNoteContext } from '../../components/shared/CopyNote.tsx';
import { type Doubts, DoubtsContext } from '../../components/shared/Doubtable.tsx';
import { SayContext } from '../../components/shared/say.ts';
import { browser } from '../../utils/browser/browser.ts';
import { copyText } from '../../utils/browser/copy-text.ts';
import { doubtedReadingsItem, forgetDoubts, setDoubted } from '../../utils/browser/doubted-readings.ts';
import { speakIn } from '../../utils/browser/i18n.ts';
import { handle, type PageToBackground, sender, sendToTab, type ToPanel } from '../../utils/browser/messages.ts';
import { rejectEntity } from '../../utils/browser/rejected-entities.ts';
import { hostOf } from '../../utils/browser/site-rules.ts';
import { visitsItem } from '../../utils/browser/visits.ts';
import type { Entity } from '../../utils/core/model/entity.ts';
import { SOURCE_IDS } from '../../utils/core/model/live-answer.ts';
import { questionKey } from '../../utils/core/model/live-question.ts';
import type { Note, NoteTarget } from '../../utils/core/model/note.ts';
import { IDLE, type TabState } from '../../utils/core/model/tab-state.ts';
import { spanOf } from '../../utils/core/view/choose-marks.ts';
import { citeNote } from '../../utils/core/view/export/cite-note.ts';
import { type Doubted, doubtKey, reportWrong } from '../../utils/core/view/export/wrong-reading.ts';
import { findHidden, leaveOut, NOTHING_HIDDEN } from '../../utils/core/view/hidden-readings.ts';
import { overTimeRows } from '../../utils/core/view/over-time-rows.ts';
import type { PanelTab } from '../../utils/core/view/panel-view.ts';
import { asKept } from '../../utils/core/visits/keep-visit.ts';
import { overTime } from '../../utils/core/visits/over-time.ts';
import { visitOf } from '../../utils/core/visits/visit-of.ts';
import { MEASURES_OF } from '../../utils/sources/ask-for-series.ts';
import { carryOut } from './export.ts';
import { makeTabFollower } from './follow-tab.ts';
import { askLive, liveAnswers, liveSources } from './live.ts';
import { loadShapes, shapes } from './outlines.ts';

const send = sender<PageToBackground>();

const say = await speakIn(document);
const windowId = (await browser.windows.getCurrent()).id;
const tabId = signal(-1);
const state = signal<TabState>(IDLE);
const updating = signal(false);
const tab = signal<PanelTab>('brief');
const filter = signal('');
const selected = signal<NoteTarget | null>(null);

const follow = makeTabFollower({
  onTab: (id, first) =>
    batch(() => {
      tabId.value = id;
      state.value = first;
      selected.value = null;
    }),
  onState: (next) => {
    state.value = next;
  },
  onUpdating: (next) => {
    updating.value = next;
  },
  onFocus: (target) => select(target),
});

/** Goes to the row of something the reader opened in the page. */
function select(target: NoteTarget): void {
  batch(() => {
    selected.value = target;
    filter.value = '';
    tab.value =
      target.figure !== undefined
        ? 'figures'
        : target.claim !== undefined
          ? 'sources'
          : target.term !== undefined
            ? 'brief'
            : 'names';
  });
  requestAnimationFrame(() => document.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'center' }));
}

const doubted = signal(await doubtedReadingsItem.get());
doubtedReadingsItem.watch((next) => {
  doubted.value = next;
});

const visits = signal(await visitsItem.get());
visitsItem.watch((next) => {
  visits.value = next;
});
const hidden = computed(() =>
  state.value.kind === 'ready'
    ? findHidden(state.value.analysis, doubted.value[state.value.url] ?? [])
    : NOTHING_HIDDEN,
);

const before = computed(() => {
  const shown = state.value;
  if (shown.kind !== 'ready' || shown.part !== 'page' || !visits.value.length) return [];
  const visit = visitOf(leaveOut(shown.analysis, hidden.value), shown.url, Date.now());
  return overTimeRows(visit && overTime(visits.value, asKept(visits.value, visit)));
});

/** What the reader says is wrong on the page shown; null where none is shown. */
function doubtsOf(shown: TabState): Doubts | null {
  if (shown.kind !== 'ready') return null;
  const { url, analysis, background } = shown;
  const hidden = new Set(doubted.value[url]);
  const set = (what: Doubted, on: boolean) => setDoubted(url, doubtKey(analysis, what), on);
  return {
    has: (what) => hidden.has(doubtKey(analysis, what)),
    onDoubt: async (what) => {
      const copied = await copyText(reportWrong(analysis, what, background.compiled, say));
      await set(what, true);
      return copied;
    },
    onUndo: (what) => void set(what, false),
  };
}

const copyNote = (note: Note) =>
  copyText(citeNote(note, state.value.kind === 'ready' ? state.value.analysis.article : null, say));

/** The Wikipedia asked is that of the article's language. */
const articleLang = () => (state.value.kind === 'ready' ? (state.value.analysis.article?.lang ?? 'en') : 'en');

/** Remembers that somebody is not meant and reads the page again without them. */
async function reject({ id: entity, name }: Entity, scope: RejectScope): Promise<void> {
  const url = state.value.kind === 'ready' ? state.value.url : '';
  await rejectEntity({ entity, name, host: scope === 'site' ? hostOf(url) : null });
  await send('tab/read', { tabId: tabId.value, anyway: true });
}

/** Shows in the page where something stands. */
function reveal(target: NoteTarget): void {
  const span = state.value.kind === 'ready' ? spanOf(state.value.analysis, target) : null;
  if (span) void sendToTab(tabId.value, 'mark/reveal', { span });
}

const outlines = computed<Outlines>(() => ({ shapes: shapes.value, onNeeded: () => void loadShapes() }));

function App() {
  const answers = liveAnswers.value;
  const live: Live = {
    sources: SOURCE_IDS.filter((source) => liveSources.value.includes(source)),
    measures: MEASURES_OF,
    answerOf: (question) => answers.get(questionKey(question)) ?? null,
    onAsk: (question) => void askLive(question, articleLang()),
  };
  return (
    <SayContext.Provider value={say}>
      <RejectContext.Provider value={(entity, scope) => void reject(entity, scope)}>
        <LiveContext.Provider value={live}>
          <CopyNoteContext.Provider value={copyNote}>
            <DoubtsContext.Provider value={doubtsOf(state.value)}>
              <OutlinesContext.Provider value={outlines.value}>
                <Panel
                  state={state.value}
                  updating={updating.value}
                  hidden={hidden.value}
                  tab={tab.value}
                  filter={filter.value}
                  selected={selected.value}
                  overTime={before.value}
                  today={new Date().toISOString().slice(0, 10)}
                  onTab={(next) => {
                    tab.value = next;
                    requestAnimationFrame(() => window.scrollTo(0, 0));
                  }}
                  onFilter={(words) => {
                    filter.value = words;
                  }}
                  onOpen={select}
                  onReveal={reveal}
                  onRead={(anyway) => void send('tab/read', { tabId: tabId.value, anyway })}
                  onShowHidden={() => state.value.kind === 'ready' && void forgetDoubts(state.value.url)}
                  onExport={(choice) => carryOut(choice, state.value, say)}
                />
              </OutlinesContext.Provider>
            </DoubtsContext.Provider>
          </CopyNoteContext.Provider>
        </LiveContext.Provider>
      </RejectContext.Provider>
    </SayContext.Provider>
  );
}

browser.tabs.onActivated.addListener((active) => {
  if (active.windowId === windowId) void follow(active.tabId);
});
handle<ToPanel>(
  {
    'panel/close': (input) => {
      if (input.windowId === windowId) window.close();
      return { ok: true, value: null };
    },
  },
  () => true,
);

const [active] = await browser.tabs.query({ active: true, currentWindow: true });
if (active?.id !== undefined) await follow(active.id);
render(<App />, document.body);
