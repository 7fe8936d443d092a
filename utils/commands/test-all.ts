import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/*
 * All that must be green, in order of how fast it says no: types, lint and format, dead code, the built extension, unit and
 * golden tests, end-to-end tests in both browsers. Prints one closing line, "N passed, N failed".
 */

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where vitest writes its counts; steps without one count as a single test. */
  readonly report?: string;
}

const REPORTS = 'reports/tests';
const steps: readonly Step[] = [
  { name: 'types, lint, format', command: ['npm', 'run', '-s', 'check'] },
  { name: 'dead code', command: ['npm', 'run', '-s', 'dead-code'] },
  { name: 'build', command: ['npm', 'run', '-s', 'build'] },
  { name: 'build for end-to-end tests', command: ['npm', 'run', '-s', 'build:e2e'] },
  {
    name: 'unit and golden tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/unit.json`,
    ],
    report: `${REPORTS}/unit.json`,
  },
  {
    name: 'end-to-end tests',
    command: [
      'npx',
      'vitest',
      'run',
      '--config',
      'tests/e2e/vitest.config.ts',
      '--reporter=verbose',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/e2e.json`,
    ],
    report: `${REPORTS}/e2e.json`,
  },
];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
for (const { name, command, report } of steps) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program!, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  if (report && existsSync(report)) {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    // A file that does not even load has no failed test to count.
    if (status !== 0 && counts.numFailedTests === 0) failed++;
  } else if (status === 0) passed++;
  else failed++;
  console.log(`== ${name}: ${status === 0 ? 'good' : 'FAILED'} after ${seconds} s`);
  // What follows tests the build: without one there is nothing to test.
  if (status !== 0 && name.startsWith('build')) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
