import { UNIT_SIZES } from '../../figures/units/unit-table.ts';
import type { Landmark } from '../../lang/landmark-words.ts';
import { languageOf } from '../../lang/languages.ts';
import type { Message, MessageArg } from '../../model/note.ts';
import type { Source } from '../../model/source.ts';
import type { Candidate } from '../candidate.ts';
import type { Family, Sight } from '../family.ts';
import { toFigures } from '../round.ts';
import { exact, hedged, message, number, result, said, text } from '../speak.ts';
import { isAmount } from './other-units.ts';

/** How near in size: as a part of the landmark, or of so many of it. */
const ALIKE = 0.1;
/** So many of a landmark are still a picture; a part of one is none. */
const TIMES = [1, 2, 3, 4, 5] as const;
/** Shorter ways, lower things and smaller crowds are pictured without help. */
const LEAST = { distances: 60, heights: 40, areas: 0.5, crowds: 15_000 } as const;
/** A football pitch as the Laws of the Game recommend for international matches: 105 m by 68 m. */
const PITCH = 105 * 68;
const PITCHES = { least: 2, most: 70 } as const;
const LAWS: Source = {
  title: 'Stadium guidelines: pitch dimensions',
  publisher: 'FIFA',
  url: 'https://inside.fifa.com/innovation/stadium-guidelines/technical-guidelines/stadium-guidelines/pitch-dimensions-and-surrounding-areas',
  asOf: '2022',
  retrieved: null,
  licence: '',
};

type Scale = keyof typeof LEAST;

/** A way, a height, an area or a crowd beside one that readers of the article's language know, near home and near in size. Never of harm. */
export const landmarkBeside: Family = {
  id: 'perspective/landmark',
  ofHarm: false,
  most: 2,
  see(candidate) {
    const size = sizeOf(candidate);
    if (!size || candidate.figure.change !== null || candidate.harmStory) return null;
    const [scale, value] = size;
    if (scale === 'areas' && value * 1e6 <= PITCHES.most * PITCH) return inPitches(candidate, value * 1e6);
    if (value < LEAST[scale]) return null;
    const landmarks = languageOf(candidate.lang)?.landmarks[scale] ?? [];
    for (const times of TIMES) {
      const found = nearest(landmarks, value / times);
      if (found) return say(candidate, scale, found, value, times);
    }
    return null;
  },
};

/** What scale a figure is of, and how large in its unit; null where it is none of these. */
function sizeOf(candidate: Candidate): readonly [Scale, number] | null {
  const { figure, value, property } = candidate;
  if (figure.kind === 'count') return property === 'attendance' && figure.unit !== null ? ['crowds', value] : null;
  const unit = UNIT_SIZES[figure.unit ?? ''];
  if (figure.kind !== 'measure' || !unit || unit.low !== unit.high || !isAmount(candidate)) return null;
  if (unit.dimension === 'area')
    return candidate.is.noLand.test(candidate.sentence) ? null : ['areas', (value * unit.low) / 1e6];
  return unit.dimension === 'length' ? lengthOf(candidate, value * unit.low) : null;
}

/** How high something is, or how far it is to it; how wide and how thick it is has no landmark. */
function lengthOf({ property, is, after, sentence }: Candidate, metres: number): readonly [Scale, number] | null {
  if (property === 'height' || (property === null && is.high.test(after))) return ['heights', metres];
  return property === 'distance' && !is.noWay.test(sentence) ? ['distances', metres / 1000] : null;
}

function nearest(landmarks: readonly Landmark[], size: number): Landmark | null {
  let best: Landmark | null = null;
  const away = (one: Landmark) => Math.abs(size / one.size - 1);
  for (const one of landmarks) if (away(one) <= ALIKE && (best === null || away(one) < away(best))) best = one;
  return best;
}

function say({ figure }: Candidate, scale: Scale, found: Landmark, value: number, times: number): Sight {
  const size = said(`perspective_landmark_${scale}`, text(found.name), number(found.size, scale === 'areas' ? 2 : 0));
  return {
    message:
      times === 1
        ? message('perspective_landmark', size)
        : message('perspective_landmark_times', hedged(number(times, 1), figure.bound), size),
    working: [working(value, found.size)],
    facts: null,
    sources: [{ ...found.source, retrieved: null, licence: '' }],
  };
}

function inPitches({ figure }: Candidate, squareMetres: number): Sight | null {
  const pitches = squareMetres / PITCH;
  if (pitches < PITCHES.least) return null;
  const count: MessageArg = hedged(number(Math.round(pitches)), figure.bound);
  return {
    message: message('perspective_landmark_pitches', count),
    working: [working(toFigures(squareMetres, 6), PITCH)],
    facts: null,
    sources: [LAWS],
  };
}

const working = (value: number, size: number): Message =>
  message('perspective_working_quotient', exact(toFigures(value, 4)), exact(size), result(value / size));
