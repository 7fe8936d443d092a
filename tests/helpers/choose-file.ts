import type { Page } from 'puppeteer-core';

/** Chooses a file in a page's file field, as the browser's own file chooser would: neither browser shows one to a test. */
export async function chooseFile(page: Page, field: string, name: string, bytes: Uint8Array): Promise<void> {
  await page.waitForSelector(field);
  await page.evaluate(
    (selector, fileName, base64) => {
      const input = document.querySelector<HTMLInputElement>(selector)!;
      const chosen = new DataTransfer();
      chosen.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], fileName));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    name,
    Buffer.from(bytes).toString('base64'),
  );
}
