import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type BrowserName = 'chromium' | 'firefox';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where each browser may be, in order; `.ci/setup.mjs` looks in the same places and installs what is missing. */
const PLACES = {
  chromium: {
    named: 'SIDELIGHT_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    download: 'chrome',
    executables: ['chrome', 'chrome.exe', 'Google Chrome for Testing'],
  },
  firefox: {
    named: 'SIDELIGHT_FIREFOX',
    programs: ['firefox', 'firefox-esr'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    download: 'firefox',
    executables: ['firefox', 'firefox.exe'],
  },
} as const;

/** Path of the program, or null where this machine has none. */
export function findBrowser(name: BrowserName): string | null {
  const { named, programs, files, download, executables } = PLACES[name];
  const chosen = process.env[named];
  if (chosen && isExecutable(chosen)) return chosen;
  for (const program of programs) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      const path = join(folder, program);
      if (isExecutable(path)) return path;
    }
  }
  const file = files.find((path) => existsSync(path));
  if (file) return file;
  const folder = join(ROOT, 'node_modules', '.browsers', download);
  if (!existsSync(folder)) return null;
  const inside = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const found = inside.find(
    (path) => executables.some((wanted) => path.endsWith(wanted)) && isExecutable(join(folder, path)),
  );
  return found ? join(folder, found) : null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not ours to run: the next place is tried
  }
}
