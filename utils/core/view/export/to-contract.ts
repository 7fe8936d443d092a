import type { Analysis } from '../../model/analysis.ts';
import type { Background } from '../../model/background.ts';
import type { Entity } from '../../model/entity.ts';
import { describeEntity } from '../describe-entity.ts';
import type { Say } from '../say.ts';
import { termRows } from '../term-rows.ts';

/** An analysis as `--format json` prints it: blocks as bare spans, notes with their words, entities with what is on record of them. */
export function toContract(analysis: Analysis, background: Background, say: Say): object {
  const { sentences: _, terms, article, entities, notes, perspectives, findings, ...rest } = analysis;
  return {
    ...rest,
    terms: termRows({ terms }, background).map(({ index, id, name, text }) => ({
      id,
      span: terms[index]?.span,
      name: say(name),
      text: say(text),
    })),
    entities: entities.map((entity) => withRecord(entity, background, say)),
    article: article && {
      title: article.title,
      authors: article.authors,
      published: article.published,
      modified: article.modified,
      publisher: article.publisher,
      lang: article.lang,
      text: article.text,
      paragraphs: article.blocks.map((block) => block.span),
    },
    notes: notes.map(({ message, ...note }) => ({ ...note, text: say(message) })),
    perspectives: perspectives.map(({ message, working, ...perspective }) => ({
      ...perspective,
      text: say(message),
      working: working.map(say),
    })),
    findings: findings.map(({ message, working, ...finding }) => ({
      ...finding,
      text: say(message),
      working: working.map(say),
    })),
  };
}

/** Kind, line, number of facts and country of an entity on record; one that the text alone knows stays as it is. */
function withRecord(entity: Entity, { about, names }: Background, say: Say): object {
  const record = about[entity.id];
  if (!record) return entity;
  const line = describeEntity({ ...record, names });
  const { kind, country } = record.known;
  return { ...entity, kind, description: line && say(line), facts: record.facts.length, home: country };
}
