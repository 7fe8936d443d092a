/** Far more than any page nests, and than browsers allow (512); the parser takes time by the square of it. */
const DEEPEST = 2000;
/** Tags that close by themselves, or have nothing inside. */
const CLOSED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rb rt rp html head body'.split(
    ' ',
  ),
);

/** A class attribute beyond any that a page means; the parser takes its words as that many arguments. */
const LONG_CLASS = /(\sclass=)(?:"([^"]{10000})[^"]*"|'([^']{10000})[^']*')/gi;

/**
 * A page's markup as the command's parser can take it in a time that grows with its length: without the opening tags that nothing
 * closes beyond a depth no page needs, and with class attributes cut to a length no page needs.
 */
export function tameMarkup(html: string): string {
  return limitNesting(html.replace(LONG_CLASS, (_, name, double = '', single = '') => `${name}"${double || single}"`));
}

function limitNesting(html: string): string {
  let depth = 0;
  return html.replace(/<(\/?)([a-z][a-z0-9:-]{0,30})(?:\s[^<>]{0,2000})?>/gi, (tag, closing: string, name: string) => {
    if (CLOSED.has(name.toLowerCase())) return tag;
    if (closing) depth = Math.max(0, depth - 1);
    else if (depth >= DEEPEST) return '';
    else depth++;
    return tag;
  });
}
