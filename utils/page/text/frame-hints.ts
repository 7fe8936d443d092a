import { attributeOf, classOf } from '../dom.ts';

/** What an element's tag, role, class and id say about its text, as bits. */
export const HINT = {
  article: 1 << 0,
  main: 1 << 1,
  body: 1 << 2,
  aside: 1 << 3,
  menu: 1 << 4,
  foot: 1 << 5,
  head: 1 << 6,
  form: 1 << 7,
  figure: 1 << 8,
  table: 1 << 9,
  list: 1 << 10,
  byline: 1 << 11,
  related: 1 << 12,
  comment: 1 << 13,
  promo: 1 << 14,
  share: 1 << 15,
  lead: 1 << 16,
  quote: 1 << 17,
  silent: 1 << 18,
  consent: 1 << 19,
} as const;

export type Hint = keyof typeof HINT;

const BY_TAG: Readonly<Record<string, number>> = {
  ARTICLE: HINT.article,
  MAIN: HINT.main,
  ASIDE: HINT.aside,
  NAV: HINT.menu,
  MENU: HINT.menu,
  FOOTER: HINT.foot,
  HEADER: HINT.head,
  FORM: HINT.form,
  FIELDSET: HINT.form,
  FIGURE: HINT.figure,
  FIGCAPTION: HINT.figure,
  TABLE: HINT.table,
  UL: HINT.list,
  OL: HINT.list,
  DL: HINT.list,
  ADDRESS: HINT.byline,
  BLOCKQUOTE: HINT.quote,
};

const BY_ROLE: Readonly<Record<string, number>> = {
  article: HINT.article,
  main: HINT.main,
  complementary: HINT.aside,
  navigation: HINT.menu,
  menu: HINT.menu,
  contentinfo: HINT.foot,
  banner: HINT.head,
  dialog: HINT.consent,
  alertdialog: HINT.consent,
  search: HINT.form,
  form: HINT.form,
};

/** Words of classes and ids, in the languages pages are written in. */
const WORDS: Readonly<Record<Exclude<Hint, 'table' | 'list' | 'form' | 'main' | 'quote'>, string>> = {
  article: 'article artikel story post hentry entry news noticia articulo articolo blogpost pagearticle newsarticle',
  body: 'body articlebody content contents text copy prose paragraph paragraphs storybody entrycontent postcontent articletext bodytext fulltext richtext inhalt contenido conteudo corps cuerpo corpo detail wysiwyg',
  aside: 'sidebar aside rail widget widgets marginal infobox secondary column sidecol box factbox',
  menu: 'nav navigation navbar menu menubar breadcrumb breadcrumbs toolbar topbar tabs pager pagination paging sitemap skip search',
  foot: 'footer foot copyright colophon legal imprint impressum disclaimer bottom',
  head: 'header masthead topper hero banner',
  figure:
    'caption figure photo image gallery slideshow credit credits media picture video player infographic bild foto',
  byline:
    'byline author authors autor autoren bio dateline timestamp date datum time published pubdate meta metadata kicker info infos writer source',
  related:
    'related recommend recommended recommendation recommendations more teaser teasers popular trending latest readmore seealso also mostread most topics tags tag tagged keywords category categories list listing linklist links similar next previous prev carousel card cards feed outbrain taboola',
  comment:
    'comment comments commentlist disqus discussion reply replies respond kommentar kommentare comentarios commentaires reader forum thread',
  promo:
    'promo promotion promoted ad ads advert advertisement advertising adv sponsor sponsored newsletter subscribe subscription signup donate donation paywall piano offer cta banner werbung anzeige publicidad membership app appeal',
  share: 'share sharing social socials follow facebook twitter addthis print email toolbox tools buttons button icons',
  lead: 'lead lede standfirst deck dek intro introduction summary abstract subtitle subhead subheadline teasertext vorspann chapo bajada sumario excerpt description preamble ingress',
  silent: 'hidden hide print-only printonly noprint offscreen tooltip modal popup overlay lightbox dropdown collapse',
  consent: 'cookie cookies consent gdpr cmp privacy notice onetrust didomi sp_message',
};

const BY_WORD = new Map<string, number>();
for (const [hint, words] of Object.entries(WORDS))
  for (const word of words.split(' ')) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | HINT[hint as Hint]);

/** Words that tell of something else on the page whether it is there: "comments-enabled" stands on what holds the story. */
const STATES = new Set('has have with without no not enabled disabled enable disable allowed allow on off'.split(' '));

/** Longest id that is looked at. */
const LONGEST_ID = 300;

/** Bits of {@link HINT} for one element. */
export function hintsOf(element: Element, tag: string): number {
  let hints = BY_TAG[tag] ?? 0;
  const role = attributeOf(element, 'role');
  if (role) hints |= BY_ROLE[role.toLowerCase()] ?? 0;
  if (attributeOf(element, 'itemprop')?.toLowerCase() === 'articlebody') hints |= HINT.body | HINT.article;
  const names = `${classOf(element)} ${(attributeOf(element, 'id') ?? '').slice(0, LONGEST_ID)}`;
  if (names === ' ') return hints;
  for (const name of names.split(/\s+/)) {
    // "ArticleBody-text" is three words.
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/);
    if (!words.some((word) => STATES.has(word))) for (const word of words) hints |= BY_WORD.get(word) ?? 0;
  }
  return hints;
}
