import { HINT } from '../text/frame-hints.ts';
import type { TextBlock } from '../text/text-block.ts';
import { ABOVE, BLOCK_FEATURES, NEAR, NEIGHBOURS } from './block-columns.ts';
import { log, measurePage, type PageHints, type PageMeasures, squeeze } from './page-measures.ts';

const BOILERPLATE =
  /\b(?:read (?:more|also|next|full)|see also|related|sign up|subscribe|newsletter|log ?in|cookies?|follow us|share (?:this|on)|advertis\w*|sponsored|photo(?:graph)?(?: by)?|image(?: source| caption)?|getty|all rights reserved|terms of|privacy|click here|comments?|download|your email|foto|bild|quelle|lesen sie|mehr zum thema|anzeige|werbung|newsletter|abonn\w*|lire aussi|à lire|leer más|lea también|suscr\w*|leia (?:mais|também)|leggi anche|iscriviti)\b|相关|責任編輯|责任编辑|来源|分享|关注|登录|注册|関連|続きを読む|会員/giu;
const DATED = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\d+ (?:min|hour|day|stunde|tag|heure|jour|hora|d[ií]a)\w*/i;

/** One row of {@link BLOCK_FEATURES} a block, row after row. Counts are logarithms to base 2, shares 0 to 1, flags 0 or 1. */
export function measureBlocks(blocks: readonly TextBlock[], hints: PageHints): Float32Array {
  const width = BLOCK_FEATURES.length;
  const rows = new Float32Array(blocks.length * width);
  if (!blocks.length) return rows;
  const page = measurePage(blocks, hints);
  blocks.forEach((block, index) => {
    let at = index * width;
    const put = (value: number | boolean) => {
      rows[at++] = Number(value);
    };
    const { text, frame } = block;
    const own = page.own[index]!;
    put(own.weight);
    put(own.linkShare);
    put(own.sentence);
    put(Math.min(1, (count(text, /[,，、;]/g) * 20) / text.length));
    put(count(text, /\d/g) / text.length);
    put(count(text, /\p{Lu}/gu) / text.length);
    put(log(count(text, /\s/g)));
    put(Math.min(3, text.length < 400 ? count(text, BOILERPLATE) : 0));
    put(text.length < 120 && DATED.test(text));
    put(text.length < 200 && /@|https?:|www\./.test(text));
    const { tag } = frame;
    put(tag === 'P');
    put(/^H[2-6]$/.test(tag));
    put(tag === 'LI' || tag === 'DD' || tag === 'DT');
    put(tag === 'DIV' || tag === 'SECTION' || tag === 'ARTICLE');
    put(tag === 'PRE');
    put(tag === 'BLOCKQUOTE' || frame.parent?.tag === 'BLOCKQUOTE');
    const near = frame.hints | (frame.parent?.hints ?? 0);
    for (const hint of NEAR) put((near & HINT[hint]) !== 0);
    for (const hint of ABOVE) put((frame.inherited & HINT[hint]) !== 0);
    for (const value of around(block, index, page, hints)) put(value);
    for (const step of NEIGHBOURS) {
      const other = page.own[index + step];
      put(other?.weight ?? -1);
      put(other?.linkShare ?? -1);
      put(other?.sentence ?? -1);
      put(blocks[index + step]?.frame.parent === frame.parent);
      put(other?.like === own.like);
    }
  });
  return rows;
}

function around(block: TextBlock, index: number, page: PageMeasures, hints: PageHints): (number | boolean)[] {
  const { frame, text } = block;
  const { top, prose } = page;
  const { common, steps } = page.meeting(frame);
  const parent = frame.parent ?? frame;
  const grand = parent.parent ?? parent;
  const great = grand.parent ?? grand;
  const same = page.likes.get(page.own[index]!.like)!;
  const short = text.length < 2000 ? squeeze(text) : '';
  return [
    index / page.own.length,
    page.proseBefore[index]! / Math.max(1, prose),
    page.titleAt < 0 ? 0 : Math.sign(index - page.titleAt) * log(Math.abs(index - page.titleAt)),
    common === top && top !== null,
    steps,
    (top?.depth ?? 0) - (common?.depth ?? 0),
    (top?.proseChars ?? 0) / Math.max(1, prose),
    (common?.proseChars ?? 0) / Math.max(1, prose),
    frame.depth,
    frame.depth - (top?.depth ?? 0),
    log(parent.proseChars),
    parent.proseChars / Math.max(1, prose),
    parent.linkChars / Math.max(1, parent.chars),
    log(parent.proseBlocks),
    grand.proseChars / Math.max(1, prose),
    grand.linkChars / Math.max(1, grand.chars),
    great.proseChars / Math.max(1, prose),
    same.prose / Math.max(1, prose),
    same.linkChars / Math.max(1, same.chars),
    log(same.count),
    short !== '' && page.body.includes(short),
    hints.body !== null,
    short.length > 20 &&
      page.description !== '' &&
      (page.description.startsWith(short) || short.startsWith(page.description)),
    (page.firstOf.get(text) ?? index) < index,
    log(prose),
    page.linkShare,
    ...page.articles[index]!,
  ];
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
