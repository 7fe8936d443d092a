import { defineContentScript } from 'wxt/utils/define-content-script';
import { startReader } from './reader.ts';

/** Put into a page by the reader's click, or registered for the sites the reader allowed: it is not in the manifest. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: (context) => startReader(context.signal),
});
