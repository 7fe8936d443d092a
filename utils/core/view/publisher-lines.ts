import type { Background } from '../model/background.ts';
import type { Message } from '../model/note.ts';
import type { Source } from '../model/source.ts';
import { kindWord } from './kind-word.ts';
import { measureMessage } from './measure-message.ts';
import { recordEntries } from './record-entries.ts';
import { ui } from './words.ts';

/** One thing told of a publisher. */
export interface PublisherLine {
  readonly term: Message;
  /** Null where the records do not tell. */
  readonly value: Message | null;
  /** Whether the value is words of the records, which are English. */
  readonly isText: boolean;
  readonly sources: readonly Source[];
}

/** What a reader asks of a publisher: told, or told to be unknown. */
const ASKED = ['website', 'founded', 'operator', 'reach'] as const;

/** Who publishes the story: country, kind, site, founded, owner. What the records do not tell stands as null. */
export function publisherLines({ publisher, names }: Background): PublisherLine[] {
  if (!publisher) return [];
  const { country, kind, type } = publisher.known;
  const entries = new Map(recordEntries(publisher.facts, names).map((entry) => [entry.property, entry]));
  return [
    {
      term: ui('publisher_country'),
      value: country ? ui('plain', { kind: 'country', code: country, name: country }) : null,
      isText: false,
      sources: [],
    },
    { term: ui('publisher_kind'), value: kindWord(kind, type), isText: false, sources: [] },
    ...ASKED.map((property): PublisherLine => {
      const line = entries.get(property)?.lines[0];
      return {
        term: property === 'operator' ? ui('publisher_owner') : measureMessage(property),
        value: line?.value ?? null,
        isText: line?.isText ?? false,
        sources: line?.sources ?? [],
      };
    }),
  ];
}
