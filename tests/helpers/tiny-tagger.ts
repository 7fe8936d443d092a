import { encodeLexicon } from '../../utils/core/names/lexicon.ts';
import { TAG_COUNT } from '../../utils/core/names/tag-set.ts';
import { encodeTagger, type TaggerModel } from '../../utils/core/names/tagger-model.ts';

/** A model that knows nothing but what the test gives it. */
export function tinyModel(
  rows: TaggerModel['rows'] = new Map(),
  lexicon = encodeLexicon(new Map()),
): Uint8Array<ArrayBuffer> {
  return encodeTagger({
    version: 'test',
    rows,
    transitions: new Int16Array(TAG_COUNT * TAG_COUNT),
    starts: new Int16Array(TAG_COUNT),
    lexicon,
  });
}
