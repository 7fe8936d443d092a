import type { Message } from '../model/note.ts';

/** The word for a measure or a property on record, such as `capacity` or `poll-share`. A pack may know more of them than the catalogue. */
export const measureMessage = (measure: string): Message => ({
  key: `measure_${measure.replaceAll('-', '_')}`,
  args: [],
  otherwise: measure.replaceAll('-', ' '),
});
