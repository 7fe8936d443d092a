import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import config from '../../wxt.config.ts';

/*
 * The youngest features of browsers that the extension cannot do without, each with words that show it is used and its place in MDN's
 * tables. The manifests ask for the oldest browsers that have them all, and for none younger.
 */
type Need = readonly [feature: string, used: RegExp, place: string, only?: 'chrome' | 'firefox'];
const NEEDED: readonly Need[] = [
  ['highlights', /CSS\.highlights/, 'api.HighlightRegistry'],
  ['their lines', /::highlight\([^)]*\) \{\s*text-decoration/, 'css.selectors.highlight'],
  ['a card in the top layer', /showPopover\(/, 'api.HTMLElement.popover'],
  ['a card at its mark', /anchor-name:/, 'css.properties.anchor-name'],
  ['a card bound to it', /position-anchor:/, 'css.properties.position-anchor'],
  ['a card below or above it', /position-area:/, 'css.properties.position-area'],
  ['addresses', /URL\.parse\(/, 'api.URL.parse_static'],
  ['signals joined', /AbortSignal\.any\(/, 'api.AbortSignal.any_static'],
  ['sorted copies', /\.toSorted\(/, 'javascript.builtins.Array.toSorted'],
  ['directions', /:dir\(/, 'css.selectors.dir'],
  ['the panel opened by a click', /sidePanel|\.open\(\{ windowId \}\)/, 'webextensions.api.sidePanel.open', 'chrome'],
  ['the popup opened for the reader', /action\.openPopup\(/, 'webextensions.api.action.openPopup'],
  ['sites allowed later', /optional_host_permissions/, 'webextensions.manifest.optional_host_permissions'],
];
/** Features that are used where they are there; what is done where they are not, is tested where it stands. */
const OPTIONAL = [/highlightsFromPoint\?\.\(/, /navigation\?: EventTarget/];
/** Features younger than the minimum that nothing may use without a way around them. */
const TOO_YOUNG =
  /\b(?:RegExp\.escape|Uint8Array\.fromBase64|Uint8Array\.fromHex|Math\.sumPrecise|Error\.isError|Iterator\.concat)\(|\.(?:toHex|toBase64|getOrInsert|getOrInsertComputed)\(/;

interface Support {
  readonly version_added: string | false;
  readonly flags?: unknown;
  readonly alternative_name?: string;
  readonly notes?: string | readonly string[];
}
type Tree = { readonly [key: string]: Tree } & {
  readonly __compat?: { readonly support: Readonly<Record<string, Support | readonly Support[]>> };
};

// Required and not imported: what transforms modules takes its time over 15 MB.
const compat = createRequire(import.meta.url)('@mdn/browser-compat-data') as Tree;

/** The first version of a browser that has a feature, where need be in part. */
function since(place: string, browser: 'chrome' | 'firefox'): number {
  let at = compat;
  for (const key of place.split('.')) at = at[key] as Tree;
  const stated = at.__compat?.support[browser] ?? [];
  const versions = [stated]
    .flat()
    .filter((one) => !one.flags && !one.alternative_name && one.version_added)
    .map(({ version_added }) => Number.parseInt(String(version_added), 10));
  const [note = ''] = [stated]
    .flat()
    .flatMap(({ notes }) => notes ?? [])
    .filter((text) => text.includes('text-decoration'));
  const lines = /Before Firefox (\d+)/.exec(note)?.[1];
  return Math.max(Math.min(...versions), Number(lines ?? 0));
}

const SOURCES = [
  'utils/{page,browser,core,sources}/**/*.{ts,css}',
  '{entrypoints,components}/**/*.{ts,tsx,css}',
  'wxt.config.ts',
]
  .flatMap((pattern) => globSync(pattern))
  .map((file) => readFileSync(file, 'utf8'));
const manifestFor = (browser: string) =>
  (config.manifest as (env: { browser: string }) => unknown)({ browser }) as {
    readonly minimum_chrome_version?: string;
    readonly browser_specific_settings?: { readonly gecko: { readonly strict_min_version: string } };
  };
const MINIMUM = {
  chrome: Number.parseInt(manifestFor('chrome').minimum_chrome_version ?? '', 10),
  firefox: Number.parseInt(manifestFor('firefox').browser_specific_settings?.gecko.strict_min_version ?? '', 10),
};

const neededOf = (browser: 'chrome' | 'firefox') => NEEDED.filter(([, , , only]) => !only || only === browser);

describe.each(['chrome', 'firefox'] as const)('the oldest %s', (browser) => {
  for (const [feature, used, place] of neededOf(browser)) {
    test(`has ${feature}`, () => {
      expect(
        SOURCES.some((text) => used.test(text)),
        'no longer used: take it off the list',
      ).toBe(true);
      expect(since(place, browser)).toBeLessThanOrEqual(MINIMUM[browser]);
    });
  }

  test('is no younger than they ask for', () => {
    const youngest = neededOf(browser).map(([, , place]) => since(place, browser));
    expect(Math.max(...youngest)).toBe(MINIMUM[browser]);
  });

  test('is the one that the README names', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(
      browser === 'chrome'
        ? `**Chrome, Chromium** (${MINIMUM.chrome} or newer)`
        : `**Firefox** (${MINIMUM.firefox} or newer)`,
    );
  });
});

test('what is younger is asked for before it is used', () => {
  for (const pattern of OPTIONAL) expect(SOURCES.some((text) => pattern.test(text))).toBe(true);
  for (const text of SOURCES) expect(TOO_YOUNG.exec(text)?.[0]).toBeUndefined();
});
