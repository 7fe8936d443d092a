import { cleanup, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChild, VNode } from 'preact';
import { expect } from 'vitest';
import { SayContext } from '../../components/shared/say.ts';
import type { Say } from '../../utils/core/view/say.ts';
import { english } from './english.ts';

/** Renders something into an empty page, in English unless told otherwise. */
export function show(child: VNode, say: Say = english) {
  cleanup();
  document.documentElement.lang = 'en';
  document.title = 'Sidelight';
  return render(child, {
    wrapper: ({ children }: { children: ComponentChild }) => (
      <SayContext.Provider value={say}>{children}</SayContext.Provider>
    ),
  });
}

/** No violation that can be told without a layout; colours are computed in tokens.test.ts. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
