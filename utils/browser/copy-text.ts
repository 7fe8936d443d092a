import { report } from './log.ts';

/** Puts text on the clipboard; answers whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    report('clipboard', error);
    return false;
  }
}
