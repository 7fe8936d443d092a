/** The one door to the browser's own interfaces: no other folder imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
