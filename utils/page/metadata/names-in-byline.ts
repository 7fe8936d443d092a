const BY =
  /^(?:(?:written|story|reported|posted|published|submitted|article|text|words|analysis)\s)?(?:by|von|par|por|di|da|av|af|door|oleh|autor(?:in|es|a)?|author|auteur|redaktion|text|texto|reporter|記者|记者|作者|文)(?:\s*[:：]\s*|\s+|$)/iu;
const BETWEEN = /\s*(?:[,;|/•·–—、，]|\s-\s|\s(?:and|und|et|y|e|och|og|en|with|mit|&)\s)\s*/u;

/** Cuts a byline into names and leaves out what is no name: addresses, accounts, times, offices, sentences. */
export function namesIn(byline: string): string[] {
  const text = byline
    .replace(/\s+/g, ' ')
    .replace(/(?:https?:|www\.)\S+/gi, ' ')
    .replace(/\([^()]{0,80}\)/g, ' ')
    .trim();
  if (text.length > 200) return [];
  return text
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(BY, '')
        .replace(BY, '')
        .replace(/^[\s:.*-]+|[\s:*-]+$/g, ''),
    )
    .filter(isName);
}

const NO_NAME =
  /^(?:admin|administrator|editor(?:ial)?|staff|guest|author|unknown|anonymous|none|null|undefined|updated?|published|posted|read more|follow|share|comments?|home|news|view|more|about|email|contact|profile|all posts|subscribe|name|see|full|twitter|facebook|instagram|linkedin|whatsapp|by|von|the authors?|senior|chief|managing|deputy|contributing|associate|leitet|redakteur(?:in)?)\b|\b(?:reporter|correspondent|editor|writer|read|ago|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bio)$/i;

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 50 || /\d|@|https?:|www\.|[?!<>{}=#»«]/.test(part)) return false;
  return part.split(/\s+/).length <= 5 && !NO_NAME.test(part);
}
