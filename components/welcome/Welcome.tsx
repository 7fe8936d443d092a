import type { SamplePiece } from '../../utils/core/view/sample.ts';
import { useUi } from '../shared/say.ts';
import { Wordmark } from '../shared/Wordmark.tsx';
import { SampleText } from './SampleText.tsx';

/** First run: what it does, one sample to touch, and when it may read. */
export function Welcome({
  sample,
  everySite,
  onSites,
  onAllow,
  onWithdraw,
}: {
  readonly sample: readonly SamplePiece[];
  readonly everySite: boolean;
  /** Opens the list of sites that are always read. */
  readonly onSites: () => void;
  readonly onAllow: () => void;
  readonly onWithdraw: () => void;
}) {
  const say = useUi();
  return (
    <main id="welcome" class="page welcome">
      <header>
        <Wordmark />
        <h1>{say('welcome_title')}</h1>
        <p class="page-lead">{say('welcome_lead')}</p>
      </header>
      <div class="welcome-parts">
        <section>
          <h2>{say('welcome_try')}</h2>
          <p>{say('welcome_try_text')}</p>
          <SampleText pieces={sample} />
        </section>
        <section>
          <h2>{say('welcome_ways')}</h2>
          <div class="ways">
            <div class={everySite ? 'way' : 'way way-chosen'}>
              <h3>{say('way_click')}</h3>
              <p>{say('way_click_text')}</p>
              {!everySite && <p class="way-state">{say('way_click_now')}</p>}
            </div>
            <div class="way">
              <h3>{say('way_site')}</h3>
              <p>{say('way_site_text')}</p>
              <button type="button" class="link" data-action="sites" onClick={onSites}>
                {say('way_site_do')}
              </button>
            </div>
            <div class={everySite ? 'way way-chosen' : 'way'}>
              <h3>{say('way_all')}</h3>
              <p>{say('way_all_text')}</p>
              {everySite && (
                <p class="way-state" role="status">
                  {say('way_all_on')}
                </p>
              )}
              <button
                type="button"
                class="button"
                data-action={everySite ? 'withdraw-every-site' : 'allow-every-site'}
                onClick={everySite ? onWithdraw : onAllow}
              >
                {say(everySite ? 'way_all_undo' : 'way_all_do')}
              </button>
            </div>
          </div>
          <p class="quiet lead">{say('welcome_ways_text')}</p>
        </section>
      </div>
      <section>
        <h2>{say('welcome_private')}</h2>
        <div class="promises">
          <p>{say('welcome_private_text')}</p>
          <p>{say('sites_private')}</p>
          <p>{say('welcome_pin')}</p>
        </div>
      </section>
    </main>
  );
}
