import { type UiId, underscored } from '../messages/message-key.ts';
import type { EntityType } from '../model/entity.ts';
import type { Message, MessageArg, Relation } from '../model/note.ts';

/** A message of the interface. */
export const ui = (key: UiId, ...args: readonly (MessageArg | string | number)[]): Message => ({
  key: `ui_${key}`,
  args: args.map((arg) =>
    typeof arg === 'string'
      ? { kind: 'text', text: arg }
      : typeof arg === 'number'
        ? { kind: 'number', value: arg }
        : arg,
  ),
});

export const dateArg = (date: string): MessageArg => ({ kind: 'date', date });
export const saying = (message: Message): MessageArg => ({ kind: 'message', message });

export const relationWord = (relation: Relation): Message => ui(`relation_${underscored(relation)}`);
export const typeWord = (type: EntityType): Message => ui(`type_${type}`);
