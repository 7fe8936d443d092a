// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSecrets } from '../../utils/page/watch-secrets.ts';
import { trusted } from '../helpers/trusted.ts';

const found = vi.fn();
let stop: AbortController;
let look: () => void;

beforeEach(() => {
  found.mockReset();
  stop = new AbortController();
  document.body.innerHTML = '<p>It held 14,500 people.</p><input id="search">';
  Element.prototype.checkVisibility = () => true;
  look = watchSecrets(document, found, stop.signal);
});
afterEach(() => stop.abort());

const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html);
const focus = (selector: string) =>
  document
    .querySelector(selector)!
    .dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true, composed: true })));

test('a password that comes late is told when the page has come to rest', () => {
  look();
  expect(found).not.toHaveBeenCalled();
  add('<input type="password">');
  look();
  expect(found).toHaveBeenCalledExactlyOnceWith('password-field');
});

test('one that is only shown by a style is told when the reader goes into it', () => {
  add('<input id="card" name="cardnumber">');
  focus('p');
  expect(found).not.toHaveBeenCalled();
  focus('#card');
  expect(found).toHaveBeenCalledExactlyOnceWith('payment-field');
});

test('a search is no secret, and nothing is heard after the end', () => {
  focus('#search');
  expect(found).not.toHaveBeenCalled();
  stop.abort();
  add('<input id="card" name="cardnumber">');
  focus('#card');
  expect(found).not.toHaveBeenCalled();
});
