// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { neverRead } from '../../utils/page/never-read.ts';

const page = (body: string, type: DOMParserSupportedType = 'text/html') => {
  const document = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
  Object.defineProperty(document, 'contentType', { value: type });
  for (const field of document.querySelectorAll<HTMLElement>('input, iframe')) {
    field.checkVisibility = () => !field.closest('.closed');
    field.getBoundingClientRect = () => ({ height: field.matches('.tall') ? 40 : 1 }) as DOMRect;
  }
  return document;
};

test.each([
  ['https://mail.google.com/mail/u/0/', 'private-site'],
  ['https://www.chase.com/personal', 'private-site'],
  ['https://banking.stadtkasse.example/login', 'private-site'],
  ['https://login.example.org/', 'private-site'],
  ['https://erste.bank/', 'private-site'],
  ['https://www.dailymail.example/news/a', null],
  ['https://mail.example/', null],
  ['https://notchase.com/', null],
  ['file:///home/a/page.html', 'not-web'],
  ['chrome://settings', 'not-web'],
  ['not an address', 'not-web'],
])('%s', (url, reason) => {
  expect(neverRead(page('<p>text</p>'), url)).toBe(reason);
});

test.each([
  ['<form><input type="password"></form>', 'password-field'],
  ['<div class="closed"><input type="password"></div>', null],
  ['<input autocomplete="billing cc-number">', 'payment-field'],
  ['<input name="cvc">', 'payment-field'],
  ['<input name="card_number">', 'payment-field'],
  ['<input id="cardnumber">', 'payment-field'],
  ['<input autocomplete="cc-exp-month">', 'payment-field'],
  ['<input autocomplete="section-a cc-name">', 'payment-field'],
  ['<input type="text" autocomplete="new-password">', 'password-field'],
  ['<iframe name="__privateStripeFrame12" class="tall"></iframe>', 'payment-field'],
  ['<iframe name="__privateStripeFrame12"></iframe>', null],
  ['<iframe title="Card number" class="closed tall"></iframe>', null],
  ['<input name="discard-number-of-cards">', null],
  ['<input type="email"><input type="search">', null],
])('%s', (body, reason) => {
  expect(neverRead(page(body), 'https://www.example.com/news')).toBe(reason);
});

test('a document that is no page of text is not looked at', () => {
  const document = page('<p>text</p>', 'application/xml');
  const look = vi.spyOn(document, 'querySelectorAll');
  expect(neverRead(document, 'https://www.example.com/a.pdf')).toBe('not-html');
  expect(look).not.toHaveBeenCalled();
});

test('fields in open shadow roots count, one inside the other', () => {
  const document = page('<my-login></my-login>');
  const outer = document.querySelector('my-login')!.attachShadow({ mode: 'open' });
  outer.innerHTML = '<my-field></my-field>';
  const inner = outer.querySelector('my-field')!.attachShadow({ mode: 'open' });
  expect(neverRead(document, 'https://www.example.com/news')).toBeNull();
  inner.innerHTML = '<input type="password">';
  inner.querySelector('input')!.checkVisibility = () => true;
  expect(neverRead(document, 'https://www.example.com/news')).toBe('password-field');
});
