/** How lines that name authors begin, in the languages pages are written in. */

/** "By Ann Example": the whole line. */
export const BYLINE =
  /^(?:(?:written|words|text|story|reported|posted|published|submitted|article) )?(?:by|von|par|por|di|af|av|door|oleh|autor(?:in)?:|author:)\s+(?=\p{Lu})/iu;
/** Chinese and Japanese, with the names. */
export const HAN_BYLINE =
  /(?:作者|记者|記者|责编|责任编辑|編輯|文)\s?[:：/]?\s?[(（]?(\p{sc=Han}{2,4}(?:[、，\s]\p{sc=Han}{2,4}){0,3})(?:$|[)）\]】\s])/u;
/** Chinese and Japanese names that sign the text before them: "（记者 …）", "责任编辑：…". */
export const HAN_SIGNATURE =
  /(?:记者|記者|作者|责编|责任编辑|編輯|编辑|文)\s?[:：/]?\s{0,3}(\p{sc=Han}{2,4}(?:[、，,\s]\s{0,2}\p{sc=Han}{2,4}){0,3})\s{0,3}[)）\]】]?\s{0,3}$/u;
/** "— Ann Example": a name behind a dash, the whole line. */
export const SIGNATURE = /^[–—-]\s{0,2}\p{Lu}[\p{L}.'’-]*(?:\s\p{L}[\p{L}.'’-]*){1,3}$/u;
/** "By", "Text:", before a name within a byline. */
export const BEFORE_AUTHOR =
  /^(?:(?:written|story|reported|posted|published|submitted|article|text|words|analysis)\s)?(?:by|von|par|por|di|da|av|af|door|oleh|autor(?:in|es|a)?|author|auteur|redaktion|text|texto|reporter|記者|记者|作者|文)(?:\s*[:：]\s*|\s+|$)/iu;
/** Between two names. */
export const BETWEEN_AUTHORS = /\s*(?:[,;|/•·–—、，]|\s-\s|\s(?:and|und|et|y|e|och|og|en|with|mit|&)\s)\s*/u;
/** What belongs to the name before its comma: "Carl Reyes, Sr.", "Ute Moor, PhD". */
export const SUFFIX_OF_AUTHOR =
  /,\s{0,3}((?:[JS]r|[Jj]un|[Ss]en|I{2,3}|I?V|Ph\.?\s?D|M\.?D|D\.?Phil|J\.?D|M\.?A|M\.?Sc|MBA|MBE|OBE|CBE|MP|RN|Esq|fils|hijo|filho|júnior|neto)\.?)(?=\s*(?:$|[,;&|/]|\s(?:and|und|et|y|e|mit|with)\s))/gu;
/** What somebody is, before the name: "harbour reporter Tom Lowe", "unserem Korrespondenten Jan Busch". */
export const ROLE_BEFORE_AUTHOR =
  /^[^,]{0,40}?\b(?:reporter|correspondent|editor|writer|journalist|columnist|critic|staff|reporter(?:in)?|redakteur(?:in)?|korrespondent(?:in|en)?|journalist(?:in|en)?|volontär(?:in)?|reporter[ao]|corresponsal|redactora?|periodista|enviad[oa] especial|columnista|correspondante?|journaliste|envoyée? spéciale?|rédact(?:eur|rice)|chroniqueu(?:r|se)|repórter|correspondente|redatora?|jornalista|colunista)s?:?\s+(?=\p{Lu}\S+\s+\S)/iu;
/** Where somebody writes from, behind the name: "Tom Lowe in Brenn". */
export const PLACE_BEHIND_AUTHOR = /\s(?:in|en|à|em|aus)\s\p{Lu}[\p{L}\s.'’-]*$/u;
/** Names of desks and bodies that sign where no person does. */
export const NO_PERSON =
  /\b(?:desk|newsroom|news ?room|staff|team|editorial board|editors|redaktion|redaktionsteam|onlineredaktion|redacción|redaccion|rédaction|redação|redacao|redazione|redactie|agencias?|agências?|agences?|agenturen|news agency|press association|press release|newsdesk|trust|foundation|stiftung|fundación|fondation|fundação)\b|^(?:la|el|le|a) (?:redacc|rédact|redaç)/iu;
/** Parts of bylines that are no names: offices, days, calls to act. */
export const NO_AUTHOR =
  /^(?:admin|administrator|editor(?:ial)?|staff|guest|author|unknown|anonymous|none|null|undefined|updated?|published|posted|read more|follow|share|comments?|home|news(?! (?:service|agency))|view|more|about|email|contact|profile|all posts|subscribe|name|see|full|twitter|facebook|instagram|linkedin|whatsapp|xing|youtube|tiktok|telegram|bluesky|by|von|the authors?|senior|chief|managing|deputy|contributing|associate|leitet|redakteur(?:in)?)\b|\b(?:reporter|correspondent|editor|writer|read|ago|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bio)$/i;
