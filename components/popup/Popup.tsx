import { underscored } from '../../utils/core/messages/message-key.ts';
import type { Display } from '../../utils/core/model/display.ts';
import type { SiteRule } from '../../utils/core/model/site-rule.ts';
import type { TabState } from '../../utils/core/model/tab-state.ts';
import { ageOf } from '../../utils/core/view/age.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { HiddenLine } from '../shared/HiddenLine.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { MendedLine } from '../shared/MendedLine.tsx';
import { Switch } from '../shared/Switch.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { useReadyMark } from '../shared/use-ready-mark.ts';
import { Wordmark } from '../shared/Wordmark.tsx';
import { SiteRuleChoice } from './SiteRuleChoice.tsx';

export interface PopupProps {
  readonly state: TabState;
  /** The page is being read again. */
  readonly updating: boolean;
  /** Readings the reader has hidden on this page; the state holds them no more. */
  readonly hidden: number;
  /** Null where extensions have no access. */
  readonly host: string | null;
  readonly rule: SiteRule;
  readonly display: Display;
  readonly panelOpen: boolean;
  /** Whether a stored setting was found damaged and has been set back. */
  readonly mended?: boolean;
  /** ISO day, to say how old the story is. */
  readonly today: string;
  readonly onDisplay: (display: Display) => void;
  readonly onRule: (rule: SiteRule) => void;
  readonly onRead: (anyway: boolean) => void;
  readonly onPanel: () => void;
  readonly onClosePanel: () => void;
  readonly onShowHidden: () => void;
  readonly onOptions: () => void;
}

const STATE = {
  idle: 'loading',
  reading: 'loading',
  ready: 'ready',
  'not-news': 'not-news',
  refused: 'refused',
  failed: 'error',
} as const;

const READ = {
  idle: 'read_page',
  reading: 'read_page',
  ready: 'read_again',
  'not-news': 'read_anyway',
  refused: 'read_page',
  failed: 'try_again',
} as const;

/** One glance: what page this is, what was read of it, and when this site is read. */
export function Popup(props: PopupProps) {
  const { state, host, rule, display } = props;
  const say = useUi();
  useReadyMark(state.kind === 'ready' ? state.url : null);
  return (
    <main id="popup" class="popup" data-state={STATE[state.kind]}>
      <div class="popup-bar">
        <Wordmark />
        {state.kind === 'ready' && state.part !== 'selection' && (
          <IconButton
            icon="again"
            label={say(props.updating ? 'updating' : 'read_again')}
            action="read-now"
            onPress={() => props.onRead(true)}
          />
        )}
        <IconButton icon="options" label={say('options')} action="options" onPress={props.onOptions} />
      </div>
      <PopupHead {...props} />
      <div class="popup-actions">
        <ReadButton {...props} />
        <PanelButton {...props} />
      </div>
      {state.kind === 'ready' && (
        <Switch
          name="marks"
          label={say('switch_marks')}
          on={display.marks}
          onTurn={(marks) => props.onDisplay({ ...display, marks })}
        />
      )}
      {host && <SiteRuleChoice host={host} rule={rule} onChoose={props.onRule} />}
      <MendedLine mended={props.mended ?? false} />
      <p class="popup-foot quiet">{say('nothing_sent')}</p>
    </main>
  );
}

/** Whether reading the page, or reading it once more, would give anything. */
function canRead(state: TabState): boolean {
  if (state.kind === 'refused') return state.reason === 'not-permitted';
  return !(state.kind === 'not-news' && state.tried);
}

/** Reads the page; none where it has been read whole (the bar reads it again), or where it is not to be read. */
function ReadButton({ state, updating, onRead }: PopupProps) {
  const say = useUi();
  const isSelection = state.kind === 'ready' && state.part === 'selection';
  if (!canRead(state) || (state.kind === 'ready' && !isSelection)) return null;
  const label = isSelection ? 'whole_page' : READ[state.kind];
  return (
    <button
      type="button"
      class={isSelection ? 'button' : 'button button-first'}
      data-action="read-now"
      onClick={() => onRead(!isSelection)}
    >
      <Icon name="read" />
      {say(updating ? 'updating' : label)}
    </button>
  );
}

function PanelButton({ state, panelOpen, onPanel, onClosePanel }: PopupProps) {
  const say = useUi();
  return (
    <button
      type="button"
      class={state.kind === 'ready' ? 'button button-first' : 'button'}
      data-action={panelOpen ? 'close-panel' : 'open-panel'}
      onClick={panelOpen ? onClosePanel : onPanel}
    >
      <Icon name="panel" />
      {say(panelOpen ? 'close_panel' : 'open_panel')}
    </button>
  );
}

/** A button of the bar: its word is for those who hear it, and on resting. */
function IconButton({
  icon,
  label,
  action,
  onPress,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly action: string;
  readonly onPress: () => void;
}) {
  return (
    <button type="button" class="go" data-action={action} title={label} onClick={onPress}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

function PopupHead(props: PopupProps) {
  const { state } = props;
  const say = useUi();
  switch (state.kind) {
    case 'ready':
      return <ReadHead {...props} state={state} />;
    case 'not-news':
      return (
        <Words
          title={say('not_news_title')}
          text={state.tried ? say('not_news_tried') : say(`not_news_${underscored(state.page?.kind ?? 'other')}`)}
        />
      );
    case 'refused':
      return <Words title={say('refused_title')} text={say(`refused_${underscored(state.reason)}`)} />;
    case 'failed':
      return (
        <Words
          title={say('failed_title')}
          text={state.reason ? say('failed_because', state.reason) : say('failed_text')}
        />
      );
    default:
      return <Words title={say('reading_title')} text={say('reading_text')} />;
  }
}

type ReadHeadProps = Pick<PopupProps, 'updating' | 'today' | 'hidden' | 'onShowHidden'> & {
  readonly state: Extract<TabState, { kind: 'ready' }>;
};

/** What was found, of how much, and how old the story is. */
function ReadHead({ state, updating, today, hidden, onShowHidden }: ReadHeadProps) {
  const speak = useSay();
  const say = useUi();
  const { article, entities, findings, coverage } = state.analysis;
  const known = entities.filter(({ id }) => state.background.about[id] !== undefined).length;
  const age = ageOf(article?.published ?? null, today);
  const when = age ? speak(age) : article?.published && say('plain', dateArg(article.published));
  const line = [article?.publisher?.name, when].filter(Boolean);
  return (
    <header class="popup-head">
      <h1>{say(findings.length ? 'popup_findings' : 'popup_no_findings', findings.length)}</h1>
      {line.length > 0 && <p class="masthead-line">{line.join(' · ')}</p>}
      {state.part === 'selection' && <p class="quiet">{say('of_selection')}</p>}
      <p class="counts">
        <span>{say('popup_compared', coverage.withContext, coverage.figures)}</span>
        <span>{say('popup_known', known, entities.length)}</span>
      </p>
      {coverage.notRead.length > 0 && <p class="coverage">{say('coverage_not_read', coverage.notRead.length)}</p>}
      {updating && (
        <p class="quiet" role="status">
          {say('updating')}
        </p>
      )}
      <HiddenLine count={hidden} onShow={onShowHidden} />
    </header>
  );
}

function Words({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div class="popup-head" role="status">
      <h1>{title}</h1>
      <p class="quiet">{text}</p>
    </div>
  );
}
