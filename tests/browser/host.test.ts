import { expect, test } from 'vitest';
import { isHost } from '../../utils/browser/host.ts';

test.each([
  'courier.example',
  'www.courier.example',
  'xn--caf-dma.example',
  'localhost',
  '127.0.0.1',
  '[::1]',
  'a_b.example',
])('%s is a host', (text) => expect(isHost(text)).toBe(true));

test.each([
  '',
  '*',
  '*.example',
  'a*b.example',
  'Courier.example',
  'café.example',
  'a b',
  'a/b',
  'a:80',
  'a@b',
  '.a',
  'a.',
  'a..b',
  '[',
  '[::1',
  '<all_urls>',
  'a?b',
  'a#b',
])('%j is none', (text) => expect(isHost(text)).toBe(false));
