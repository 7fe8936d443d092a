// Makes a fresh machine ready: the packages of the lockfile, and a Chromium and a Firefox to test and show with.
// Plain JavaScript for the Node that is there (20 or newer), because nothing is installed yet. Then runs the npm script it is given.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const [script, ...args] = process.argv.slice(2);

const run = (command, parameters, options = {}) =>
  spawnSync(command, parameters, { stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 12))
  fail(`Sidelight needs Node 20.12 or newer to set itself up; this is ${process.version}.`);

// 1. Packages: installed once for each state of the lockfile.
const stamp = join('node_modules', '.sidelight-lock');
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the packages of package-lock.json ...');
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']))
    fail('npm ci failed: see above. Check the network and the disk, then run the same command again.');
  if (!existsSync(join('node_modules', 'node', 'bin')))
    fail(
      'The package "node" (the Node 24 that the scripts run on) did not install. Allow install scripts (npm config set ignore-scripts false), then run the same command again.',
    );
  writeFileSync(stamp, lock);
}

// 2. Browsers: the ones named, else the system's own, else installed. utils/commands/browsers/find-browser.ts finds them again.
const DOWNLOADS = join('node_modules', '.browsers');
const PLACES = {
  chromium: {
    named: process.env.SIDELIGHT_CHROMIUM,
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    download: 'chrome',
    debian: 'chromium',
  },
  firefox: {
    named: process.env.SIDELIGHT_FIREFOX,
    programs: ['firefox', 'firefox-esr'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    download: 'firefox',
    debian: 'firefox-esr',
  },
};
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)));
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
const isFilled = (folder) => existsSync(folder) && readdirSync(folder).length > 0;
const missing = () =>
  Object.values(PLACES).filter(
    ({ named, programs, files, download }) =>
      !(named && isExecutable(named)) &&
      !programs.some(onPath) &&
      !files.some(existsSync) &&
      !isFilled(join(DOWNLOADS, download)),
  );

const wanted = missing();
if (wanted.length) {
  console.log(`No ${wanted.map(({ download }) => download).join(' and no ')} found: installing ...`);
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted.map(({ debian }) => debian)], { env });
  }
  // Elsewhere, and where the system's own packages are missing or empty shells (Ubuntu), stock browsers come into node_modules.
  for (const { download } of missing())
    run('npx', ['@puppeteer/browsers', 'install', `${download}@stable`, '--path', DOWNLOADS]);
  const still = missing();
  if (still.length)
    fail(
      `Could not install ${still.map(({ download }) => download).join(' and ')}. Install by hand (Debian, Ubuntu: sudo apt-get install ${still
        .map(({ debian }) => debian)
        .join(
          ' ',
        )}) or name the programs in SIDELIGHT_CHROMIUM and SIDELIGHT_FIREFOX, then run the same command again.`,
    );
}

// 3. On with it, on the Node of the lockfile.
if (script) {
  const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };
  const done = spawnSync('npm', ['run', '-s', script, ...(args.length ? ['--', ...args] : [])], {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  process.exit(done.status ?? 1);
}
