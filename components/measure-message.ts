import type { Message } from '../utils/core/model/note.ts';

/** The word for a measure or a property on record, such as `capacity` or `poll-share`. A pack may know more of them than the catalogue. */
export const measureMessage = (measure: string): Message => ({
  key: `measure_${measure.toLowerCase().replace(/[ -]/g, '_')}`,
  args: [],
  otherwise: measure.replaceAll('-', ' '),
});
