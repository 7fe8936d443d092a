/* Refuses a release that still holds placeholders: `npm run zip` begins with it. What to fill in stands in .ci/release.json. */
import { globSync, readFileSync } from 'node:fs';
import { findReleaseFaults, type Release } from './release-faults.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const documents = ['README.md', ...globSync('docs/{PRIVACY,SECURITY}.md'), ...globSync('docs/store/*.md')];
const faults = findReleaseFaults(
  JSON.parse(read('.ci/release.json')) as Release,
  Object.fromEntries(documents.map((file) => [file, read(file)])),
);
for (const fault of faults) console.error(fault);
if (faults.length) {
  console.error('\nNothing is packed: fill in .ci/release.json first.');
  process.exitCode = 1;
}
