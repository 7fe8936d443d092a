import type { StorageUsed } from '../core/model/storage-used.ts';
import { measureAnswers } from './answer-cache.ts';
import { browser } from './browser.ts';
import { listPacks } from './imported-packs.ts';
import { requestLogItem } from './request-log.ts';
import { visitsItem } from './visits.ts';

/** Counts what is kept, part by part. */
export async function measureStorage(): Promise<StorageUsed> {
  const [local, session, answers, packs, estimate] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
    measureAnswers(),
    listPacks(),
    navigator.storage.estimate(),
  ]);
  const { [requestLogItem.key]: log, [visitsItem.key]: visits, ...settings } = local;
  const { usage, quota } = estimate;
  return {
    settings: sizeOf(settings),
    reading: sizeOf(session),
    answers,
    packs: packs.reduce((sum, { bytes }) => sum + bytes, 0),
    visits: visits === undefined ? 0 : sizeOf(visits),
    log: log === undefined ? 0 : sizeOf(log),
    whole: usage === undefined || quota === undefined ? null : { used: usage, allowed: quota },
  };
}

/** Bytes of a value as JSON, which is how browsers count what they keep; nothing at all is nothing. */
function sizeOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text === '{}' || text === '[]' ? 0 : new TextEncoder().encode(text).length;
}
