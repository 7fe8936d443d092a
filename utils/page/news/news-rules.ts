import type { Rule } from '../rules.ts';

/** What an average page starts with: most pages are no news. In points, as below. */
export const START = -2.5;

/**
 * What speaks for a page being a news article, and what against. Points were set by hand, in steps of a half, and checked on saved
 * pages; two and a half of them make it even odds. What a page says of itself comes first, then its address, then its text.
 */
export const NEWS_RULES: readonly Rule[] = [
  { measure: 'ld:news', from: 1, points: 2, why: 'data written for news search name a news article' },
  { measure: 'item:news', from: 1, points: 2, why: 'the same as microdata' },
  { measure: 'ld:newsroom', from: 1, points: 1, why: 'the publisher calls itself a newsroom' },
  { measure: 'og:article', from: 1, points: 0.5, why: 'shared as an article; blogs say so too' },
  { measure: 'og:website', from: 1, points: -1, why: 'shared as a site, not as one article' },
  { measure: 'ld:blog', from: 1, points: -1, why: 'calls itself a blog' },
  { measure: 'ld:other', from: 1, points: -2, why: 'data name a product, a recipe, a list ...' },
  { measure: 'item:other', from: 1, points: -1.5, why: 'the same as microdata' },
  { measure: 'meta:keywords', from: 1, points: 1, why: 'tags that only news search reads' },
  { measure: 'meta:pages', from: 1, points: 0.5, why: 'bound to a page of readers' },
  { measure: 'meta:amp', from: 1, points: 0.5, why: 'a version for phones, which newspapers made' },
  { measure: 'dated', from: 1, points: 1, why: 'news has a date' },
  { measure: 'authors', from: 1, points: 0.5, why: 'somebody signs' },
  { measure: 'title:weight', from: 0, to: 4.2, points: -1, why: 'a title of two words names a thing, not an event' },
  { measure: 'title:howto', from: 1, points: -0.5, why: 'guides and lists begin so' },
  { measure: 'url:root', from: 1, points: -6, why: 'a front door' },
  { measure: 'url:date', from: 1, points: 1, why: 'filed under its day' },
  { measure: 'url:id', from: 1, points: 1, why: 'numbered by an editorial system' },
  { measure: 'url:slug', from: 2.2, points: 1, why: 'a headline in the address' },
  { measure: 'url:news', from: 1, points: 1.5, why: 'stands in a section of news' },
  { measure: 'url:blog', from: 1, points: -1, why: 'stands in a blog or a guide' },
  { measure: 'url:other', from: 1, points: -1.5, why: 'stands among lists, goods, forms or talk' },
  { measure: 'host:news', from: 1, points: 1.5, why: 'named like a paper, a station or an agency' },
  { measure: 'text:weight', from: 0, to: 9, points: -1.5, why: 'too little text for a story' },
  { measure: 'text:paragraphs', from: 0, to: 1.6, points: -1.5, why: 'a story has paragraphs' },
  { measure: 'text:said', from: 0.004, points: 1, why: 'news says who said it' },
  { measure: 'text:said', from: 0.012, points: 1, why: 'and says it often' },
  { measure: 'text:personal', from: 0.025, points: -1, why: 'blogs, guides and shops say I and you' },
  { measure: 'text:personal', from: 0.05, points: -1, why: 'and say it often' },
  { measure: 'text:quotes', from: 0.1, points: 0.5, why: 'news quotes' },
  { measure: 'text:lists', from: 0.15, points: -1.5, why: 'instructions and listings' },
  { measure: 'text:headings', from: 0.15, points: -1, why: 'guides are cut into many parts' },
  { measure: 'text:exclaims', from: 0.03, points: -0.5, why: 'news keeps its voice down' },
  { measure: 'text:dateline', from: 1, points: 1, why: 'begins with a place or an agency' },
  { measure: 'page:text', from: 14.3, points: -1, why: 'more text than a story and its surroundings' },
  { measure: 'page:links', from: 0.75, points: -1, why: 'made of links' },
  { measure: 'page:code', from: 1.5, points: -2, why: 'shows code' },
  { measure: 'page:inputs', from: 3.5, points: -0.5, why: 'more fields than a search and a comment need' },
  { measure: 'page:comments', from: 1, points: 0.5, why: 'readers may answer' },
  { measure: 'body:article', from: 1, points: 0.5, why: 'its own style sheet calls it an article' },
];
