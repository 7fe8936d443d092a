import type { Rule } from '../rules.ts';

/** What a block starts with: most blocks of a page are no part of its article. In points, as below. */
export const START = -2.5;

/**
 * What speaks for a block being part of the article, and what against. Points were set by hand, in steps of a half, and checked on
 * saved pages; above nothing a block is in. First the words themselves, then what the page calls their surroundings, then where
 * they stand.
 */
export const BLOCK_RULES: readonly Rule[] = [
  { measure: 'weight', from: 7.3, points: 2, why: 'long enough for a paragraph' },
  { measure: 'weight', from: 5, to: 7.3, points: 0.5, why: 'long enough for a sentence' },
  { measure: 'weight', from: 0, to: 4.4, points: -1, why: 'too short to say something' },
  { measure: 'weight', from: 0, to: 3.6, points: -2, why: 'a time, a number or a label' },
  { measure: 'endsSentence', from: 1, points: 1.5, why: 'ends as a sentence does' },
  { measure: 'linkShare', from: 0.3, points: -0.5, why: 'partly links' },
  { measure: 'linkShare', from: 0.6, points: -3, why: 'made of links' },
  { measure: 'boilerplate', from: 1, points: -0.5, why: 'words that pages say, not stories' },
  { measure: 'appeal', from: 1, points: -10, why: 'asks the reader to do something for the page' },
  { measure: 'legal', from: 1, points: -10, why: 'who owns the page, and what it does with data' },
  { measure: 'isHeading', from: 1, points: 1, why: 'a subhead, where its surroundings are the article' },
  { measure: 'isQuote', from: 1, points: 1, why: 'a quotation set apart' },
  { measure: 'isP', from: 1, points: 0.5, why: 'marked up as a paragraph' },
  { measure: 'near:article', from: 1, points: 0.5, why: 'its surroundings are called an article' },
  { measure: 'near:body', from: 1, points: 1, why: 'its surroundings are called the body of one' },
  { measure: 'near:lead', from: 1, points: 2, why: 'called a standfirst' },
  { measure: 'near:aside', from: 1, points: -1, why: 'called a side note' },
  { measure: 'in:aside', from: 1, points: -1.5, why: 'in a side column' },
  { measure: 'near:foot', from: 1, points: -2, why: 'called a footer' },
  { measure: 'in:foot', from: 1, points: -1, why: 'in a footer' },
  { measure: 'near:figure', from: 1, points: -2.5, why: 'a caption' },
  { measure: 'in:figure', from: 1, points: -1, why: 'beside a picture' },
  { measure: 'near:byline', from: 1, points: -2, why: 'a byline or a date' },
  { measure: 'near:related', from: 1, points: -1.5, why: 'a link box' },
  { measure: 'in:related', from: 1, points: -0.5, why: 'in a link box' },
  { measure: 'near:comment', from: 1, points: -2, why: "a reader's comment" },
  { measure: 'in:comment', from: 1, points: -5, why: "among readers' comments" },
  { measure: 'near:promo', from: 1, points: -2, why: 'a promotion' },
  { measure: 'in:promo', from: 1, points: -1, why: 'in a promotion' },
  { measure: 'near:share', from: 1, points: -0.5, why: 'buttons to share' },
  { measure: 'near:silent', from: 1, points: -1, why: 'a pop-up or something put away' },
  { measure: 'in:consent', from: 1, points: -6, why: 'a consent layer' },
  { measure: 'insideTop', from: 1, points: 2, why: "where most of the page's prose is" },
  { measure: 'inShortStory', from: 1, points: 1.5, why: 'a sentence in the box of a short report' },
  { measure: 'stepsUpFromTop', from: 2, points: -0.5, why: 'far from where most of the prose is' },
  { measure: 'likeShare', from: 0.3, points: 1.5, why: "looks like much of the page's prose" },
  { measure: 'likeShare', from: 0.6, points: 0.5, why: 'looks like most of it' },
  { measure: 'likeShare', from: 0, to: 0.03, points: -1, why: 'looks like little of it' },
  { measure: 'parentLinks', from: 0.5, points: -1, why: 'in a list of links' },
  { measure: 'inLinkedBody', from: 1, points: 3, why: "in the article's text as the page's data hold it" },
  { measure: 'isDescription', from: 1, points: 3, why: 'the page describes itself so' },
  { measure: 'repeated', from: 1, points: -2, why: 'said before' },
  { measure: 'articleOrdinal', from: 1, points: -1, why: 'in another article on the page' },
  { measure: 'headingsBefore', from: 2, points: -0.5, why: 'under another main headline' },
  { measure: 'after:weight', from: 7, points: 0.5, why: 'a paragraph follows' },
  { measure: 'before:weight', from: 7, points: 0.5, why: 'follows a paragraph' },
  { measure: 'before:like', from: 1, points: 0.5, why: 'looks like the one before' },
  { measure: 'after:like', from: 1, points: 0.5, why: 'looks like the one after' },
];
