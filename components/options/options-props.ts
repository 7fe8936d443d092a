import type { Display } from '../../utils/core/model/display.ts';
import type { SourceId } from '../../utils/core/model/live-answer.ts';
import type { StorageUsed } from '../../utils/core/model/storage-used.ts';
import type { Language } from '../../utils/core/view/interface-language.ts';
import type { PacksProps } from './Packs.tsx';
import type { PaneId } from './panes.ts';
import type { RequestLine } from './RequestLog.tsx';
import type { SettingsFileProps } from './SettingsFile.tsx';

/** What can be chosen, and what comes of choosing. Each pane takes its part of it. */
export interface OptionsProps {
  /** The pane that is open. */
  readonly pane: PaneId;
  /** False until what the panes show has been read from the browser's store: till then there is the page without them. */
  readonly loaded: boolean;
  readonly version: string;
  readonly display: Display;
  /** Whether a stored setting was found damaged and has been set back. */
  readonly mended?: boolean;
  /** Match patterns the reader granted. */
  readonly allowed: readonly string[];
  readonly never: readonly string[];
  readonly keys: readonly { readonly what: string; readonly keys: string }[];
  readonly packs: PacksProps;
  /** Whether the figures of what is read are remembered, and of how many articles they are. */
  readonly remember: boolean;
  readonly visits: number;
  readonly onRemember: (on: boolean) => void;
  readonly onForgetVisits: () => void;
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
