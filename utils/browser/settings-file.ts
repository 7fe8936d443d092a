import * as v from 'valibot';
import { DEFAULT_DISPLAY, type Display } from '../core/model/display.ts';
import type { Message, MessageArg } from '../core/model/note.ts';
import { err, ok, type Result } from '../core/model/result.ts';
import { LANGUAGES } from '../core/view/interface-language.ts';
import { isHost } from './host.ts';
import { languageItem } from './language-setting.ts';
import { rejectedEntitiesItem } from './rejected-entities.ts';
import { displayItem, neverSitesItem } from './settings.ts';

/*
 * Settings as a file, to keep or to take to another browser. In it stands what the reader chose: what is shown, the language,
 * sites never to be read, names that mean somebody else. Not in it: keys, what was read or asked, packs (files of their own), and
 * whatever needs the browser's permission (sites always read, live sources), which a file cannot give.
 */

const KIND = 'sidelight-settings';
const VERSION = 1;
/** Bytes of the largest file that is read. */
const LARGEST = 1024 * 1024;
const MOST_SITES = 5000;
const MOST_NAMES = 5000;

const host = v.pipe(v.string(), v.maxLength(253), v.check(isHost));
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

const DISPLAY = {
  marks: v.boolean(),
  badge: v.boolean(),
  hover: v.boolean(),
  menu: v.boolean(),
  density: v.picklist(['low', 'medium', 'high']),
  style: v.picklist(['line', 'soft', 'strong']),
} satisfies { readonly [K in keyof Display]: v.GenericSchema<Display[K]> };

const SETTINGS = v.strictObject({
  kind: v.literal(KIND),
  version: v.literal(VERSION),
  // A file of an older version may lack what came later.
  display: v.partial(v.strictObject(DISPLAY)),
  language: v.nullable(v.picklist(LANGUAGES)),
  neverSites: v.pipe(v.array(host), v.maxLength(MOST_SITES)),
  notMeant: v.pipe(
    v.array(v.strictObject({ entity: line, name: line, host: v.nullable(host) })),
    v.maxLength(MOST_NAMES),
  ),
});

/** The reader's settings as JSON text. */
export async function writeSettings(): Promise<string> {
  const settings: v.InferOutput<typeof SETTINGS> = {
    kind: KIND,
    version: VERSION,
    display: await displayItem.get(),
    language: await languageItem.get(),
    neverSites: [...(await neverSitesItem.get())],
    notMeant: [...(await rejectedEntitiesItem.get())],
  };
  return `${JSON.stringify(settings, null, 1)}\n`;
}

/** Puts the settings of a file in place of those at hand: all of them, or none where it is refused. The error says why. */
export async function takeSettings(file: Blob): Promise<Result<null, Message>> {
  if (file.size > LARGEST) return refused('size');
  const read = readSettings(await file.text());
  if (!read.ok) return read;
  const { display, language, neverSites, notMeant } = read.value;
  await displayItem.set({ ...DEFAULT_DISPLAY, ...dropUndefined(display) });
  await languageItem.set(language);
  await neverSitesItem.set([...new Set(neverSites)]);
  await rejectedEntitiesItem.set(notMeant);
  return ok(null);
}

function readSettings(text: string): Result<v.InferOutput<typeof SETTINGS>, Message> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused('kind');
  }
  if (!v.is(v.looseObject({ kind: v.literal(KIND) }), json)) return refused('kind');
  const newer = v.safeParse(v.looseObject({ version: v.pipe(v.number(), v.gtValue(VERSION)) }), json);
  if (newer.success) return refused('version');
  const parsed = v.safeParse(SETTINGS, json);
  if (parsed.success) return ok(parsed.output);
  return refused('field', { kind: 'text', text: v.getDotPath(parsed.issues[0]) ?? KIND });
}

const dropUndefined = <T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

const refused = (why: string, ...args: readonly MessageArg[]) => err<Message>({ key: `settings_refused_${why}`, args });
