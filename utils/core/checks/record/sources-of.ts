import type { Fact } from '../../model/knowledge.ts';
import type { NonEmpty, Source } from '../../model/source.ts';

export const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

/** The sources of facts, each once. */
export function sourcesOf([first, ...rest]: NonEmpty<Fact>): NonEmpty<Source> {
  const sources: [Source, ...Source[]] = [first.source];
  for (const { source } of rest) if (!sources.some((one) => isSame(one, source))) sources.push(source);
  return sources;
}

const isSame = (a: Source, b: Source): boolean => a.url === b.url && a.title === b.title && a.pack === b.pack;
