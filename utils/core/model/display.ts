/** How many of the things read are marked in the text; `low` marks only what has something to say. */
export type Density = 'low' | 'medium' | 'high';
/** `line` a plain underline; `soft` the same on a light tint; `strong` a thicker one. */
export type MarkStyle = 'line' | 'soft' | 'strong';

/** What the reader chose to see. The switches are independent of each other. */
export interface Display {
  readonly marks: boolean;
  readonly badge: boolean;
  /** Opens the card when the pointer rests on a mark. */
  readonly hover: boolean;
  /** The entry "Read this selection" in the context menu. */
  readonly menu: boolean;
  readonly density: Density;
  readonly style: MarkStyle;
}

export const DEFAULT_DISPLAY: Display = {
  marks: true,
  badge: true,
  hover: false,
  menu: true,
  density: 'medium',
  style: 'line',
};
