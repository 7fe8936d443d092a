/** What the walk over a page does with an element, by its tag. Every tag not named here opens a block of its own. */

const set = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

/** Elements that run on inside a line of text. */
export const INLINE_TAGS = set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR PICTURE Q RB RTC RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/** Elements whose text no reader sees as part of the page's prose: code, controls, ruby glosses. */
export const SILENT_TAGS = set(
  'SCRIPT STYLE TEMPLATE HEAD TITLE META LINK BUTTON SELECT OPTION OPTGROUP DATALIST TEXTAREA INPUT PROGRESS METER RP RT MATH MAP AREA SOURCE TRACK PARAM COL COLGROUP NOFRAMES AMP-AD AMP-ANALYTICS AMP-PIXEL',
);

/** Elements that show something other than text. */
export const EMBED_TAGS = set(
  'SVG IMG IFRAME VIDEO AUDIO CANVAS OBJECT EMBED AMP-IFRAME AMP-VIDEO AMP-YOUTUBE AMP-BRIGHTCOVE AMP-TWITTER AMP-INSTAGRAM',
);

export const HEADING_TAGS = set('H1 H2 H3 H4 H5 H6');
