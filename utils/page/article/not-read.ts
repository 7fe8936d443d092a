import { CHART } from '../../core/lang/page/labels.ts';
import { attributeOf, findAllIn, findIn, tagOf } from '../dom.ts';
import { HINT } from '../text/frame-hints.ts';
import type { Embed, TextBlock } from '../text/text-block.ts';

/** Kinds of what is seen in an article and not read. */
export type NotReadKind = 'chart' | 'video' | 'audio' | 'map' | 'post' | 'table';

const PLAYERS: readonly (readonly [RegExp, NotReadKind])[] = [
  [
    /youtube|youtu\.be|vimeo|dailymotion|brightcove|jwplayer|kaltura|player\.|\/video|\/embed\/video|rumble\.com|bitchute/i,
    'video',
  ],
  [
    /datawrapper|dwcdn|flourish|infogram|tableau|plot\.ly|highcharts|everviz|ourworldindata|chartblocks|infographic|statista|\/charts?\b/i,
    'chart',
  ],
  [/soundcloud|spotify|podcast|acast|megaphone|omny|audioboom|anchor\.fm|\/audio/i, 'audio'],
  [/google\.[a-z.]+\/maps|maps\.google|openstreetmap|mapbox|arcgis|carto\.com/i, 'map'],
  [/twitter|x\.com|instagram|facebook\.com\/plugins|tiktok|bsky|mastodon|reddit|telegram/i, 'post'],
];
/** Parts of a page that are no part of its article, though they may stand in the middle of it. */
const ELSEWHERE =
  HINT.aside | HINT.related | HINT.promo | HINT.comment | HINT.foot | HINT.menu | HINT.consent | HINT.share;

/** What stands among an article's blocks that is no text, one entry each, in order. `chosen` are the article's blocks. */
export function findNotRead(
  embeds: readonly Embed[],
  blocks: readonly TextBlock[],
  chosen: readonly TextBlock[],
): NotReadKind[] {
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return [];
  const from = blocks.indexOf(first);
  const to = blocks.lastIndexOf(last) + 1;
  const read = new Set(chosen);
  return embeds.flatMap((embed) => {
    if (embed.at < from || embed.at > to || embed.frame.inherited & ELSEWHERE) return [];
    return kindOf(embed, () => blocks.slice(embed.at, embed.at + 1).some((block) => read.has(block))) ?? [];
  });
}

/** What a tag alone says. */
const BY_TAG: readonly (readonly [RegExp, NotReadKind])[] = [
  [/^(?:VIDEO$|AMP-(?:VIDEO|YOUTUBE|BRIGHTCOVE))/, 'video'],
  [/^AUDIO$/, 'audio'],
  [/^CANVAS$/, 'chart'],
  [/^AMP-(?:TWITTER|INSTAGRAM)/, 'post'],
];

function kindOf({ element }: Embed, isReadAsText: () => boolean): NotReadKind | null {
  const tag = tagOf(element);
  const told = BY_TAG.find(([pattern]) => pattern.test(tag));
  if (told) return told[1];
  if (tag === 'TABLE') return isDataTable(element) && !isReadAsText() ? 'table' : null;
  const chart = CHART.test(labelOf(element)) ? 'chart' : null;
  if (tag === 'SVG') return attributeOf(element, 'role') === 'img' ? chart : null;
  return tag === 'IMG' ? chart : (playerOf(element) ?? chart);
}

/** What a frame shows, by where it comes from. */
function playerOf(element: Element): NotReadKind | null {
  const address = `${attributeOf(element, 'src') ?? ''} ${attributeOf(element, 'data-src') ?? ''}`.slice(0, 500);
  return PLAYERS.find(([pattern]) => pattern.test(address))?.[1] ?? null;
}

const labelOf = (element: Element): string =>
  ['alt', 'title', 'aria-label', 'class']
    .map((name) => attributeOf(element, name) ?? '')
    .join(' ')
    .slice(0, 500);

/** A table that sets values side by side, and not a page's layout: it has headings, or two rows of at least two cells. */
function isDataTable(table: Element): boolean {
  if (attributeOf(table, 'role') === 'presentation' || findIn(table, 'table')) return false;
  if (findIn(table, 'th')) return true;
  return (
    [...findAllIn(table, 'tr')].slice(0, 5).filter((row) => findIn(row, ':scope > :nth-child(2)') !== null).length > 1
  );
}
