/** How lines that name authors begin, in the languages pages are written in. */

/** "By Ann Example": the whole line. */
export const BYLINE =
  /^(?:(?:written|words|text|story|reported|posted|published|submitted|article) )?(?:by|von|par|por|di|af|av|door|oleh|autor(?:in)?:|author:)\s+(?=\p{Lu})/iu;
/** Chinese and Japanese, with the names. */
export const HAN_BYLINE =
  /(?:作者|记者|記者|责编|责任编辑|編輯|文)\s?[:：/]?\s?[(（]?(\p{sc=Han}{2,4}(?:[、，\s]\p{sc=Han}{2,4}){0,3})(?:$|[)）\]】\s])/u;
/** "By", "Text:", before a name within a byline. */
export const BEFORE_AUTHOR =
  /^(?:(?:written|story|reported|posted|published|submitted|article|text|words|analysis)\s)?(?:by|von|par|por|di|da|av|af|door|oleh|autor(?:in|es|a)?|author|auteur|redaktion|text|texto|reporter|記者|记者|作者|文)(?:\s*[:：]\s*|\s+|$)/iu;
/** Between two names. */
export const BETWEEN_AUTHORS = /\s*(?:[,;|/•·–—、，]|\s-\s|\s(?:and|und|et|y|e|och|og|en|with|mit|&)\s)\s*/u;
/** Parts of bylines that are no names: offices, days, calls to act. */
export const NO_AUTHOR =
  /^(?:admin|administrator|editor(?:ial)?|staff|guest|author|unknown|anonymous|none|null|undefined|updated?|published|posted|read more|follow|share|comments?|home|news|view|more|about|email|contact|profile|all posts|subscribe|name|see|full|twitter|facebook|instagram|linkedin|whatsapp|by|von|the authors?|senior|chief|managing|deputy|contributing|associate|leitet|redakteur(?:in)?)\b|\b(?:reporter|correspondent|editor|writer|read|ago|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bio)$/i;
