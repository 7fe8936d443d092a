import type { Browser } from 'webextension-polyfill';

/**
 * The one door to the browser's own interfaces. Both browsers answer with promises here, so no polyfill is shipped; only its types are
 * used. What they do not share stands in `messages.ts` (answers that come later) and `side-panel.ts`.
 */
const apis = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };
export const browser: Browser = apis.browser?.runtime?.id ? apis.browser : apis.chrome;
