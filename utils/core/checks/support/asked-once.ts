import type { EntityId } from '../../model/entity.ts';
import type { Fact, Knowledge, Known } from '../../model/knowledge.ts';

/** The same knowledge, remembering its answers: the checks of one article ask for the same countries and lists again and again. */
export function askedOnce(knowledge: Knowledge): Knowledge {
  const known = new Map<EntityId, Known | null>();
  const facts = new Map<string, readonly Fact[]>();
  return {
    compiled: knowledge.compiled,
    about: (id) => remember(known, id, () => knowledge.about(id)),
    facts: (id, property) => remember(facts, `${property ?? ''} ${id}`, () => knowledge.facts(id, property)),
    holding: (property) => knowledge.holding(property),
    named: (name) => knowledge.named(name),
    country: (code) => knowledge.country(code),
  };
}

function remember<T>(answers: Map<string, T>, question: string, ask: () => T): T {
  const before = answers.get(question);
  if (before !== undefined) return before;
  const answer = ask();
  answers.set(question, answer);
  return answer;
}
