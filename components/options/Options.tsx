import type { Density, Display, MarkStyle } from '../../utils/core/model/display.ts';
import type { SourceId } from '../../utils/core/model/live-answer.ts';
import type { StorageUsed } from '../../utils/core/model/storage-used.ts';
import type { Language } from '../../utils/core/view/interface-language.ts';
import { MendedLine } from '../shared/MendedLine.tsx';
import { Switch } from '../shared/Switch.tsx';
import { useUi } from '../shared/say.ts';
import { Wordmark } from '../shared/Wordmark.tsx';
import { Choice } from './Choice.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LiveSources } from './LiveSources.tsx';
import { Packs, type PacksProps } from './Packs.tsx';
import { type RequestLine, RequestLog } from './RequestLog.tsx';
import { SecretKey } from './SecretKey.tsx';
import { SettingsFile, type SettingsFileProps } from './SettingsFile.tsx';
import { SiteList } from './SiteList.tsx';
import { StorageTable } from './StorageTable.tsx';

const DENSITIES: readonly Density[] = ['low', 'medium', 'high'];
const STYLES: readonly MarkStyle[] = ['line', 'soft', 'strong'];

/** The page's parts by the id they are linked to, with the key of their title. */
const PANES = {
  marks: 'options_display',
  sites: 'sites',
  keys: 'shortcuts',
  packs: 'packs',
  'not-meant': 'rejected',
  live: 'live',
  requests: 'log',
  data: 'data',
  about: 'about_title',
} as const;

export interface OptionsProps {
  readonly version: string;
  readonly display: Display;
  /** Whether a stored setting was found damaged and has been set back. */
  readonly mended?: boolean;
  /** Match patterns the reader granted. */
  readonly allowed: readonly string[];
  readonly never: readonly string[];
  readonly keys: readonly { readonly what: string; readonly keys: string }[];
  readonly packs: PacksProps;
  /** Null where it cannot be counted. */
  readonly storage: StorageUsed | null;
  readonly settingsFile: SettingsFileProps;
  /** The language chosen for the interface; null for the browser's own. */
  readonly language: Language | null;
  readonly onLanguage: (language: Language | null) => void;
  /** Licences of what is built in; null until they have been asked for. */
  readonly notice: string | null;
  readonly onNotice: () => void;
  /** Live sources there are, and those switched on. */
  readonly liveSources: readonly SourceId[];
  readonly liveOn: readonly SourceId[];
  /** The reader's own key for Google's Fact Check Tools; empty where there is none. */
  readonly factCheckKey: string;
  readonly requests: readonly RequestLine[];
  /** Answers of live sources kept on this machine. */
  readonly keptAnswers: number;
  readonly lang: string;
  /** Those the reader said are not meant. */
  readonly rejected: readonly { readonly id: string; readonly name: string }[];
  readonly onForgive: (id: string) => void;
  readonly onLive: (source: SourceId, on: boolean) => void;
  readonly onFactCheckKey: (key: string) => void;
  readonly onClearLog: () => void;
  readonly onDisplay: (display: Display) => void;
  readonly onWithdraw: (origin: string) => void;
  readonly onUnban: (host: string) => void;
  /** Null where the browser has no way to open its own page of keys. */
  readonly onKeys: (() => void) | null;
  readonly onDelete: () => void;
}

/** Everything that can be chosen, and what is kept. */
export function Options(props: OptionsProps) {
  const say = useUi();
  const { display, onDisplay } = props;
  const turn = (name: 'marks' | 'badge' | 'hover' | 'menu') => (
    <Switch
      name={name}
      label={say(`switch_${name}`)}
      on={display[name]}
      onTurn={(on) => onDisplay({ ...display, [name]: on })}
    />
  );
  return (
    <main id="options" class="page options">
      <header>
        <Wordmark />
        <h1>{say('options_title')}</h1>
        <MendedLine mended={props.mended ?? false} />
      </header>
      <nav class="contents" aria-label={say('options_contents')}>
        <ul>
          {Object.entries(PANES).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{say(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section id="marks">
        <h2>{say(PANES.marks)}</h2>
        {turn('marks')}
        {turn('badge')}
        {turn('hover')}
        {turn('menu')}
        <Choice
          name="density"
          values={DENSITIES}
          chosen={display.density}
          onChoose={(density) => onDisplay({ ...display, density })}
        />
        <Choice
          name="style"
          values={STYLES}
          chosen={display.style}
          onChoose={(style) => onDisplay({ ...display, style })}
        />
        <LanguageChoice chosen={props.language} onChoose={props.onLanguage} />
      </section>
      <section id="sites">
        <h2>{say(PANES.sites)}</h2>
        <SiteList
          title={say('sites_allowed')}
          none={say('sites_none_allowed')}
          sites={props.allowed.map((id) => ({ id, name: siteName(id) ?? say('every_site') }))}
          onRemove={props.onWithdraw}
        />
        <SiteList
          title={say('sites_never')}
          none={say('sites_none_never')}
          sites={props.never.map((host) => ({ id: host, name: host }))}
          onRemove={props.onUnban}
        />
        <p class="quiet lead">{say('sites_private')}</p>
      </section>
      <section id="keys">
        <h2>{say(PANES.keys)}</h2>
        <ul class="rows">
          {props.keys.map(({ what, keys }) => (
            <li key={what}>
              <span>{what}</span>
              {keys ? <kbd class="key">{keys}</kbd> : <span class="quiet">{say('shortcut_none')}</span>}
            </li>
          ))}
        </ul>
        {props.onKeys ? (
          <div class="actions">
            <button type="button" class="button" onClick={props.onKeys}>
              {say('shortcuts_change')}
            </button>
          </div>
        ) : (
          <p class="quiet">{say('shortcuts_how')}</p>
        )}
      </section>
      <section id="packs">
        <h2>{say(PANES.packs)}</h2>
        <Packs {...props.packs} />
      </section>
      <section id="not-meant">
        <h2>{say(PANES['not-meant'])}</h2>
        <SiteList
          title={say('rejected_who')}
          none={say('rejected_none')}
          sites={props.rejected}
          onRemove={props.onForgive}
        />
      </section>
      <section id="live">
        <h2>{say(PANES.live)}</h2>
        <LiveSources sources={props.liveSources} on={props.liveOn} onSwitch={props.onLive}>
          <SecretKey value={props.factCheckKey} onSave={props.onFactCheckKey} />
        </LiveSources>
      </section>
      <section id="requests">
        <h2>{say(PANES.requests)}</h2>
        <RequestLog lines={props.requests} kept={props.keptAnswers} lang={props.lang} onClear={props.onClearLog} />
      </section>
      <section id="data">
        <h2>{say(PANES.data)}</h2>
        <p>{say('data_text')}</p>
        {props.storage && (
          <>
            <h3>{say('stored')}</h3>
            <StorageTable used={props.storage} />
          </>
        )}
        <h3>{say('settings_file')}</h3>
        <SettingsFile {...props.settingsFile} />
        <h3>{say('delete_title')}</h3>
        <DeleteAll onDelete={props.onDelete} />
      </section>
      <section id="about">
        <h2>{say(PANES.about)}</h2>
        <p>{say('about_text', props.version)}</p>
        <details onToggle={({ currentTarget }) => currentTarget.open && props.onNotice()}>
          <summary>{say('licences')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key. */}
          {props.notice !== null && <pre tabIndex={0}>{props.notice}</pre>}
        </details>
      </section>
    </main>
  );
}

/** The host of a match pattern; null for the pattern of every site. */
function siteName(pattern: string): string | null {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;
  return host === '*' ? null : host;
}
