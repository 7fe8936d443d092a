import { expect, test } from 'vitest';
import { findPublisher } from '../../../utils/core/view/find-publisher.ts';
import { fact, knowledgeOf } from '../../helpers/build-knowledge.ts';

const paper = (name: string, site: string) => ({ name, type: 'organisation', facts: [fact('website', site)] }) as const;
const knowledge = knowledgeOf({
  courier: paper('The Courier', 'courier.example'),
  'other-courier': paper('The Courier', 'couriernews.example'),
  gazette: paper('Gazette', 'www.Gazette.example'),
});

test.each([
  ['by name and site', 'The Courier', 'couriernews.example', 'other-courier'],
  ['by the site alone', 'Courier Online', 'www.courier.example', 'courier'],
  ['by the site its own is part of', 'Gazette International', 'edition.gazette.example', 'gazette'],
  ['not by the name alone', 'The Courier', 'courier.elsewhere.example', null],
  ['not by an ending that is no whole name', 'X', 'notcourier.example', null],
  ['not without a site', 'Gazette', '', null],
])('%s', (_, name, domain, id) => {
  expect(findPublisher({ name, domain }, knowledge)).toBe(id);
});
