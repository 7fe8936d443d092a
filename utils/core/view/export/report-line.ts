/** One line of a report: a heading (1 is the title), an item of a list (1 is the outermost), or plain. */
export interface Line {
  readonly kind: 'heading' | 'item' | 'plain';
  readonly level: number;
  readonly text: string;
}

export const heading = (level: number, text: string): Line => ({ kind: 'heading', level, text });
export const item = (level: number, text: string): Line => ({ kind: 'item', level, text });
export const plain = (text: string): Line => ({ kind: 'plain', level: 0, text });
