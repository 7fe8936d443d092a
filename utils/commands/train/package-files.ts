import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = new URL('../../../node_modules/', import.meta.url).pathname;

/** Text of a file that an installed npm package ships. */
export const readPackageFile = (path: string): string => readFileSync(join(MODULES, path), 'utf8');
