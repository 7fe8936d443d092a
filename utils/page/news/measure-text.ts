import { PERSONAL_WORDS, SAID_WORDS } from '../../core/lang/page/signal-words.ts';
import { weightOf } from '../text/prose-shape.ts';
import type { TextBlock } from '../text/text-block.ts';
import type { Measures } from './measures.ts';

/** How much of a long article is looked at, in UTF-16 units. */
const SAMPLE = 20_000;

/** How an article reads, and how much of its page it is. */
export function measureText(blocks: readonly TextBlock[], article: readonly TextBlock[]): Measures {
  const text = article.map((block) => block.text).join('\n');
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
  const shareOf = (set: ReadonlySet<string>) =>
    words.reduce((sum, word) => sum + (set.has(word) ? 1 : 0), 0) / Math.max(1, words.length);
  const per = (pattern: RegExp) =>
    Math.min(1, ((sample.match(pattern)?.length ?? 0) * 50) / Math.max(1, sample.length));
  const blocksWith = (test: (block: TextBlock) => boolean) => article.filter(test).length / Math.max(1, article.length);
  const sum = (of: readonly TextBlock[], part: (block: TextBlock) => number) =>
    of.reduce((all, block) => all + part(block), 0);
  const all = sum(blocks, (block) => block.text.length);
  return {
    'text:weight': log(weightOf(text)),
    'text:paragraphs': log(article.filter((block) => weightOf(block.text) >= 60).length),
    'text:mean': log(weightOf(text) / Math.max(1, article.length)),
    'text:headings': blocksWith((block) => /^H[1-6]$/.test(block.frame.tag)),
    'text:lists': blocksWith((block) => block.frame.tag === 'LI'),
    'text:said': shareOf(SAID_WORDS),
    'text:personal': shareOf(PERSONAL_WORDS),
    'text:quotes': per(/["“”„«»「」『』]/g),
    'text:exclaims': per(/[!！]/g),
    'text:dateline': DATELINE.test(text.slice(0, 120)),
    'page:text': log(all),
    'page:links': sum(blocks, (block) => block.linkChars) / Math.max(1, all),
  };
}

/** "MADRID, 3 May (Reuters) -", "新华社北京5月3日电". */
const DATELINE =
  /^[\p{Lu}\s.,/]{3,40}(?:\([^)]{2,30}\))?\s{0,3}[,–—-]|\((?:Reuters|AP|AFP|dpa|EFE|ANSA|APA|TT|NTB|PTI|Xinhua)[^)]{0,12}\)|新华社|新社|日[讯电]/u;

const log = (value: number): number => Math.log2(1 + value);
