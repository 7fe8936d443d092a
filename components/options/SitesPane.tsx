import { useUi } from '../shared/say.ts';
import type { OptionsProps } from './options-props.ts';
import { SiteList } from './SiteList.tsx';

/** Sites always read, sites never read, and who is not meant by a name. */
export function SitesPane({
  allowed,
  never,
  rejected,
  onWithdraw,
  onUnban,
  onForgive,
}: Pick<OptionsProps, 'allowed' | 'never' | 'rejected' | 'onWithdraw' | 'onUnban' | 'onForgive'>) {
  const say = useUi();
  return (
    <>
      <SiteList
        title={say('sites_allowed')}
        none={say('sites_none_allowed')}
        sites={allowed.map((id) => ({ id, name: siteName(id) ?? say('every_site') }))}
        onRemove={onWithdraw}
      />
      <SiteList
        title={say('sites_never')}
        none={say('sites_none_never')}
        sites={never.map((host) => ({ id: host, name: host }))}
        onRemove={onUnban}
      />
      <p class="quiet lead">{say('sites_private')}</p>
      <SiteList title={say('rejected_who')} none={say('rejected_none')} sites={rejected} onRemove={onForgive} />
    </>
  );
}

/** The host of a match pattern; null for the pattern of every site. */
function siteName(pattern: string): string | null {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;
  return host === '*' ? null : host;
}
