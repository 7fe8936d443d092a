/** The panes of the options in their order, with the key of each title. */
export const PANES = [
  { id: 'marks', title: 'options_display' },
  { id: 'sites', title: 'sites' },
  { id: 'keys', title: 'shortcuts' },
  { id: 'live', title: 'live' },
  { id: 'packs', title: 'packs' },
  { id: 'visits', title: 'visits' },
  { id: 'data', title: 'data' },
  { id: 'about', title: 'about_title' },
] as const;

export type PaneId = (typeof PANES)[number]['id'];

/** The pane that an address leads to by its hash (`#live`); the first where it leads to none. */
export function paneOf(hash: string): PaneId {
  return PANES.find(({ id }) => `#${id}` === hash)?.id ?? PANES[0].id;
}
