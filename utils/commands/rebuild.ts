/*
 * Builds both packages and the sources zip, then builds them again from the sources zip in an empty folder, and holds the bytes against
 * each other, as a store's reviewer would:
 *   npm run rebuild [-- --linked]
 * In the empty folder packages are installed from the lockfile; `--linked` takes those that are installed here instead, which is quick.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzip } from './unzip.ts';

const isLinked = process.argv.includes('--linked');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-rebuild-'));

try {
  const first = pack('.');
  const sources = [...first].find(([name]) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('No sources zip was made.');
  for (const [path, bytes] of unzip(sources[1])) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  if (isLinked) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  else run(folder, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  const second = pack(folder);
  let same = first.size === second.size;
  for (const [name, bytes] of first) {
    const isSame = second.get(name)?.equals(bytes) ?? false;
    same &&= isSame;
    console.log(
      `${isSame ? 'the same' : 'DIFFERS '}  ${sha256(bytes)}  ${(bytes.length / 1e6).toFixed(2)} MB  ${name}`,
    );
  }
  if (!same) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}

/** Builds and packs in a folder; the archives by name. */
function pack(where: string): Map<string, Buffer> {
  const output = join(where, '.output');
  for (const name of archivesIn(output)) rmSync(join(output, name));
  run(where, 'npm', 'run', '-s', 'pack');
  run(where, 'npx', 'wxt', 'zip');
  run(where, 'npx', 'wxt', 'zip', '-b', 'firefox');
  return new Map(archivesIn(output).map((name) => [name, readFileSync(join(output, name))]));
}

function archivesIn(output: string): string[] {
  try {
    return readdirSync(output).filter((name) => name.endsWith('.zip'));
  } catch {
    return []; // Nothing was built here yet.
  }
}

function run(cwd: string, program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
