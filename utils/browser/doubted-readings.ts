import { listOf, recordOf, text } from './mend.ts';
import { defineItem } from './stored-item.ts';

/** What the reader said is wrongly read, by page address; kept until the browser is shut. */
export const doubtedReadingsItem = defineItem<Readonly<Record<string, readonly string[]>>>('session', 'doubted', {
  fallback: {},
  mend: recordOf(listOf(text)),
});

/** Keys of what the reader said is wrongly read on a page. */
export async function doubtedOn(url: string): Promise<readonly string[]> {
  return (await doubtedReadingsItem.get())[url] ?? [];
}

/** Shows everything hidden on a page again. */
export async function forgetDoubts(url: string): Promise<void> {
  await doubtedReadingsItem.change(({ [url]: _, ...others }) => others);
}

/** Hides a reading on a page, or shows it again. */
export async function setDoubted(url: string, key: string, doubted: boolean): Promise<void> {
  await doubtedReadingsItem.change((all) => {
    const others = (all[url] ?? []).filter((one) => one !== key);
    return { ...all, [url]: doubted ? [...others, key] : others };
  });
}
