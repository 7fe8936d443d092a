import type { Knowledge } from '../../model/knowledge.ts';
import type { Source } from '../../model/source.ts';

/** The pack itself as a source: what was consulted where nothing was found. */
export const consulted = ({ compiled }: Knowledge): Source => ({
  title: 'Sidelight',
  publisher: 'Sidelight',
  url: '',
  asOf: compiled,
  retrieved: compiled,
  licence: '',
});
