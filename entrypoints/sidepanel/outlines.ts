import { signal } from '@preact/signals';
import { browser } from '../../utils/browser/browser.ts';
import { report } from '../../utils/browser/log.ts';
import type { CountryShape } from '../../utils/core/model/country-shape.ts';

/** Outlines of countries, once a map has been asked for; null before, and where the file cannot be read: then no map is shown. */
export const shapes = signal<readonly CountryShape[] | null>(null);

let asked = false;

/** Reads the outlines from the extension's own files, once. */
export async function loadShapes(): Promise<void> {
  if (asked) return;
  asked = true;
  try {
    const answer = await fetch(browser.runtime.getURL('packs/countries.json'));
    shapes.value = (await answer.json()) as CountryShape[];
  } catch (error) {
    report('outlines of countries', error);
  }
}
