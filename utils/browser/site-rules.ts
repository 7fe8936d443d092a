import { SOURCE_ORIGINS } from '../core/model/live-answer.ts';
import type { SiteRule } from '../core/model/site-rule.ts';
import type { Refusal } from '../core/model/tab-state.ts';
import { browser } from './browser.ts';
import { count, objectOf, oneOf, orNull, text } from './mend.ts';
import { neverSitesItem } from './settings.ts';
import { defineItem } from './stored-item.ts';

/** The permission that "Always on every site" asks for. */
export const EVERY_SITE = '*://*/*';

/** The permission that "Always here" asks for. */
export const siteOrigin = (host: string): string => `*://${host}/*`;

/** The host a rule is kept for: null where extensions have no access, such as the browser's own pages. */
export function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** The rule a host is under. What was granted is asked of the browser, since a reader can withdraw it there too. */
export async function ruleFor(host: string): Promise<SiteRule> {
  if ((await neverSitesItem.get()).includes(host)) return 'never';
  const origins = await allowedOrigins();
  if (origins.includes(EVERY_SITE)) return 'all';
  return origins.some((origin) => matchesHost(origin, host)) ? 'site' : 'click';
}

/** Why a page is not to be entered, however it was asked; null if it may be. What the page itself holds against it, its reader tells. */
export async function refusalFor(url: string): Promise<Refusal | null> {
  const host = hostOf(url);
  if (!host) return 'no-access';
  return (await neverSitesItem.get()).includes(host) ? 'never-here' : null;
}

/**
 * Puts a host under a rule. Call it directly in the handler of the reader's own click: the browser shows its own question for
 * a permission only then, and only before anything was awaited. False if the reader said no to the browser's question.
 */
export async function chooseRule(host: string, rule: SiteRule): Promise<boolean> {
  if (rule === 'site' || rule === 'all') {
    void chosenRuleItem.set({ host, rule, at: Date.now() });
    const granted = await browser.permissions.request({ origins: [originOf(host, rule)] });
    await chosenRuleItem.set(null);
    if (!granted) return false;
  }
  return settleRule(host, rule);
}

/**
 * Finishes what {@link chooseRule} began. Firefox closes the popup under its question, and what was to come after the answer goes
 * with it: the background hears of the permission (`origins`) and goes on from here. Harmless where the popup lives.
 */
export async function finishChosenRule(origins: readonly string[]): Promise<void> {
  const chosen = await chosenRuleItem.get();
  if (!chosen || Date.now() - chosen.at > PATIENCE || !origins.includes(originOf(chosen.host, chosen.rule))) return;
  await chosenRuleItem.set(null);
  await settleRule(chosen.host, chosen.rule);
}

/** Milliseconds a question of the browser's may stay open; after that a permission comes from elsewhere. */
const PATIENCE = 10 * 60_000;

/** The rule the reader chose while the browser asks for its permission. */
const chosenRuleItem = defineItem<ChosenRule | null>('session', 'chosen-rule', {
  fallback: null,
  mend: orNull(objectOf<ChosenRule>({ host: text, rule: oneOf('site', 'all'), at: count })),
});

interface ChosenRule {
  readonly host: string;
  readonly rule: 'site' | 'all';
  readonly at: number;
}

const originOf = (host: string, rule: 'site' | 'all'): string => (rule === 'all' ? EVERY_SITE : siteOrigin(host));

/** What a rule changes besides the permission it asked for. False where the browser has not added the host after all. */
async function settleRule(host: string, rule: SiteRule): Promise<boolean> {
  await neverSitesItem.change((all) => {
    const others = all.filter((other) => other !== host);
    return rule === 'never' ? [...others, host] : others;
  });
  const withdrawn = (await allowedOrigins()).filter((origin) => {
    if (rule === 'all') return false;
    if (origin === EVERY_SITE) return rule !== 'never';
    return rule !== 'site' && matchesHost(origin, host);
  });
  if (withdrawn.length) await browser.permissions.remove({ origins: withdrawn });
  // Firefox answers yes without adding a host that every site already covered: with every site given back it is not allowed.
  return rule !== 'site' || browser.permissions.contains({ origins: [siteOrigin(host)] });
}

const OF_SOURCES: ReadonlySet<string> = new Set(Object.values(SOURCE_ORIGINS).flat());

/** Every site the reader allowed to be read, as match patterns. Hosts that live sources are asked at are no such sites. */
export async function allowedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !OF_SOURCES.has(origin));
}

/** Whether a match pattern such as `https://*.example.com/*` speaks of a host. */
export function matchesHost(pattern: string, host: string): boolean {
  const named = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1];
  if (!named) return false;
  return named.startsWith('*.') ? host === named.slice(2) || host.endsWith(named.slice(1)) : host === named;
}
