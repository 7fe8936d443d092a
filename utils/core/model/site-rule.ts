/** When a site is read: on a click only, always here, always on every site, never here. */
export type SiteRule = 'click' | 'site' | 'all' | 'never';
