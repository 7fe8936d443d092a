import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../utils/commands/browsers/chromium.ts';
import { launchFirefox } from '../../utils/commands/browsers/firefox.ts';
import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';
import { type Site, serve } from '../../utils/commands/browsers/serve.ts';

import { markEverything } from '../helpers/mark-everything.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BROWSERS = [
  { name: 'chromium', launch: launchChromium, extension: join(ROOT, '.output', 'chrome-mv3-e2e') },
  { name: 'firefox', launch: launchFirefox, extension: join(ROOT, '.output', 'firefox-mv3-e2e') },
] as const;

const STORY = `<h1>Harbour of Lisbon counts its ferries</h1>
<p>The harbour office of Lisbon said on Tuesday that 1,250 ferries had called in January, 12% more than a year before, and that the quays would be widened by the end of the year.</p>
<p>“We counted 310,000 passengers and had room for 400,000,” its director told reporters. She added that 3 million euros would be spent on two new piers, and that the old ones would stay open.</p>
<p>The city promised 40 new ticket machines at a cost of 2 million euros. Fares would not rise this year, a spokesman said on Wednesday, although fuel had become dearer.</p>`;
const DATA = '{"@type":"NewsArticle","headline":"Harbour of Lisbon counts its ferries","datePublished":"2025-02-05"}';
const page = (body: string, head = `<script type="application/ld+json">${DATA}</script>`) =>
  `<!doctype html><html lang="en"><head><title>Ferries</title>${head}</head><body>${body}</body></html>`;
const story = `<main><article>${STORY}</article></main>`;

/** Names of fields that hide a property of their form, and of pictures that hide one of the document. */
const FIELDS =
  'parentNode nextSibling parentElement tagName getAttribute hasAttribute textContent id firstChild children attributes childNodes nodeType closest querySelector querySelectorAll firstElementChild ownerDocument scrollIntoView className contains isConnected';
const PICTURES =
  'prerendering body hidden documentElement querySelector querySelectorAll createRange createTreeWalker contentType defaultView getSelection activeElement childNodes elementFromPoint';
const each = (names: string, element: (name: string) => string) => names.split(' ').map(element).join('');

const PAGES = {
  '/calm.html': page(story),
  '/form.html': page(`<form>${each(FIELDS, (name) => `<input name="${name}">`)}${story}</form>`),
  '/form-inside.html': page(
    `<main><article>${STORY.replace('<p>“We', `<form>${each(FIELDS, (name) => `<input name="${name}">`)}</form><p>“We`)}</article></main>`,
  ),
  '/pictures.html': page(each(PICTURES, (name) => `<img name="${name}">`) + story),
  '/authors.html': page(`${story}${'<div class="author">a '.repeat(500)}${'x'.repeat(200_000)}`),
  '/data.html': page(
    story,
    `<script type="application/ld+json">${DATA}</script><script type="application/ld+json">{}-->${' '.repeat(400_000)}x</script><script type="application/ld+json">{"@type":"WebPage","name":${'['.repeat(100_000)}1${']'.repeat(100_000)}}</script>`,
  ),
  '/classes.html': page(
    `<div class="${'ab '.repeat(100_000)}"><main><article>${STORY}${'<p>short</p>'.repeat(2000)}</article></main></div>`,
  ),
  '/spy.html': page(
    `${story}<script>
      customElements.define('sidelight-card', class extends HTMLElement {
        constructor() { super(); window.seen = this.attachInternals().shadowRoot ?? 'a host'; }
        connectedCallback() { window.seen = this.attachInternals?.().shadowRoot ?? 'a host'; }
      });
      Element.prototype.attachShadow = function () { window.seen = 'a call'; throw new Error('no'); };
    </script>`,
    `<script type="application/ld+json">${DATA}</script><style>div, html > div { letter-spacing: 99px !important; --ink: red !important; }</style>`,
  ),
};

/** Words under our marks, in the page's own registry. */
const marked = (at: Page) =>
  at.evaluate(() =>
    [...CSS.highlights.entries()]
      .filter(([name]) => name.startsWith('sidelight-'))
      .flatMap(([, highlight]) => [...highlight].map((range) => (range as Range).toString())),
  );

/** What a script of the page can see of anybody who reads it: names in the shared registry, globals, elements and attributes. */
const traces = (at: Page) =>
  at.evaluate(() => {
    const { document } = globalThis;
    const names = [...CSS.highlights.keys()];
    const words = ['sidelight-figure', 'sidelight-finding', 'sidelight-entity', 'sidelight-focus'];
    const text = document.querySelector('p')!;
    return {
      names,
      styled: words.filter((name) => getComputedStyle(text, `::highlight(${name})`).textDecorationLine === 'underline'),
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => /sidelight/i.test(name)),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      markup: document.documentElement.outerHTML,
      entries: performance.getEntries().filter(({ name }) => /sidelight|extension:/i.test(name)).length,
    };
  });

/** The build that readers have: the one for tests gives highlights the names they have in the style sheet. */
describe.each(BROWSERS)('what a page can see in $name', ({ launch, extension }) => {
  test('before it is read nothing, and then highlights that bear no name of ours', async () => {
    const site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), PAGES);
    const reader = await launch({ extension: extension.replace('-e2e', '') });
    try {
      await reader.allowHost(site.origin);
      const at = await reader.open(`${site.origin}/calm.html`);
      const before = await traces(at);
      await reader.openPopup(at);
      await poll('marks', async () => (await traces(at)).names.length > 0);
      const { names, ...after } = await traces(at);
      expect(before.names).toEqual([]);
      expect({ ...after, names: [] }).toEqual(before);
      expect(after).toMatchObject({ styled: [], globals: [], entries: 0 });
      for (const name of names) expect(name).toMatch(/^[a-p]{12}\d+$/);
      const again = await reader.open(`${site.origin}/calm.html`);
      await reader.openPopup(again);
      await poll('marks', async () => (await traces(again)).names.length > 0);
      expect((await traces(again)).names).not.toEqual(names);
    } finally {
      await reader.close();
      await site.close();
    }
  });
});

describe.each(BROWSERS)('pages that are no friends in $name', ({ launch, extension }) => {
  let reader: ReaderBrowser;
  let site: Site;

  beforeAll(async () => {
    site = await serve(join(ROOT, 'tests', 'fixtures', 'demo'), PAGES);
    reader = await launch({ extension });
    await markEverything(reader);
  });
  afterAll(async () => {
    await reader?.close();
    await site?.close();
  });

  const open = async (path: string) => {
    const at = await reader.open(site.origin + path);
    await reader.openPopup(at);
    await poll(`marks on ${path}`, async () => (await marked(at)).includes('1,250 ferries'));
    await reader.look('popup', (window) => window.close());
    await at.bringToFront();
    return at;
  };

  test.each(Object.keys(PAGES))('%s is read', async (path) => {
    const at = await open(path);
    expect(await at.evaluate(() => document.title)).toBe('Ferries');
    await at.close();
  });

  test('a page can neither look into the card nor style it, and its button opens the panel', async () => {
    const at = await open('/spy.html');
    const place = await at.evaluate(() => {
      const text = document.querySelector('p')!.firstChild as Text;
      const range = document.createRange();
      const from = text.data.indexOf('1,250');
      range.setStart(text, from);
      range.setEnd(text, from + 5);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await at.mouse.click(place.x, place.y);
    const button = await poll('the card', () =>
      at.evaluate(() => {
        const card = document.querySelector('html > div')?.shadowRoot?.querySelector('.card');
        const open = card?.querySelector('.card-exits > button');
        if (!card || !open) return null;
        const { x, y, width, height } = open.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, spacing: getComputedStyle(card).letterSpacing };
      }),
    );
    expect(button.spacing).toBe('normal');
    expect(await at.evaluate('window.seen ?? null')).toBeNull();
    await at.mouse.click(button.x, button.y);
    // Firefox lets no click in a page open its sidebar: the popup comes, from which it is a click away.
    const surface = reader.name === 'chromium' ? 'panel' : 'popup';
    await poll(`the ${surface}`, () =>
      reader.look(surface, (window) => window.document.querySelector('#panel, #popup') !== null),
    );
    await at.close();
  });
});
