import { attributeOf, classOf, hasAttribute, tagOf } from '../dom.ts';

/** Whether markup alone says that an element is not shown. Style sheets are not asked: a parsed page has none to ask. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden') && attributeOf(element, 'hidden') !== 'until-found')
    // React streams a page's parts into hidden elements "S:0", "S:1" ... that its script then puts in place.
    return !attributeOf(element, 'id')?.startsWith('S:');
  const style = attributeOf(element, 'style');
  if (style && HIDING_STYLE.test(style)) return true;
  return tagOf(element) === 'DIALOG' && !hasAttribute(element, 'open');
}

const HIDING_STYLE = /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;

/** Classes by which pages give words to screen readers alone: "opens in a new window", "image caption". */
const SPOKEN_ONLY =
  /(?:^|\s)(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|u-vh|a11y-hidden|show-for-sr|hidden-accessible)(?:\s|$)/i;

/** Whether an element's words are spoken but not shown, or shown as decoration and not spoken. */
export function isAside(element: Element, inline: boolean): boolean {
  const classes = classOf(element);
  if (classes && SPOKEN_ONLY.test(classes)) return true;
  // Icons and separators are inline; a paragraph hidden from speech may be the teaser of a paywall and is still shown.
  return inline && attributeOf(element, 'aria-hidden') === 'true';
}
