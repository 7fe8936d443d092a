/** How pages print dates, in the languages they are written in. */

/** Chinese, Japanese, Korean. */
export const YEAR_MONTH_DAY = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
/** "4th", "4.", "4 de": at the end of what stands before a month. */
export const DAY_BEFORE_MONTH = /(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s{0,3}(?:de|di|of|d')?\s{0,3}$/i;
/** ", 2025", " de 2025": right behind a month. */
export const YEAR_BEHIND_MONTH = /^\.?,?\s{0,3}(?:de|del|di|of)?\s{0,3}((?:19|20)\d{2})(?!\d)/i;
/** What says of the day after it that the page was put out then. */
export const PUBLISHED =
  /\b(?:published|posted|created|publicad[oa]|publiée?|paru|veröffentlicht|erschienen|erstellt|pubblicato|gepubliceerd)(?![\p{L}])|发布|發布|公開/giu;
/** What says of the day after it that the page was changed then. */
export const UPDATED =
  /\b(?:updated?|modified|revised|edited|actualizad[oa]|actualización|modificad[oa]|atualizad[oa]|atualização|mise? à jour|modifiée?|aktualisiert|aktualisierung|geändert|stand|aggiornato|bijgewerkt)(?![\p{L}])|更新/giu;
