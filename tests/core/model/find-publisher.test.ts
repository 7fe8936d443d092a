import { expect, test } from 'vitest';
import { findPublisher, namePublisher } from '../../../utils/core/model/find-publisher.ts';
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

test.each([
  ['the record names it where the page gives an address only', 'courier.example', 'courier.example', 'The Courier'],
  ['what the page says is kept', 'Courier Online', 'courier.example', 'Courier Online'],
  ['nobody on record leaves the address', 'post.example', 'post.example', 'post.example'],
])('a publisher is named: %s', (_, name, domain, expected) => {
  const article = {
    url: null,
    title: null,
    authors: [],
    published: null,
    modified: null,
    publisher: { name, domain },
    lang: 'en',
    text: '',
    blocks: [],
    links: [],
  };
  expect(namePublisher(article, knowledge).publisher).toEqual({ name: expected, domain });
});
