import { useRef, useState } from 'react';
import { ask } from '../ask';
import { shop } from '../config';
import { forgetFollowing } from '../following/following';
import { FollowedList } from '../following/FollowedList';
import { forgetSeen } from '../home/seen';
import { forgetAll } from '../suggest/recent';
import { isPersonal, rememberPersonal } from '../shopper';
import { focusDrawn } from '../parts/focusResults';
import { tellNothing } from '../signals';
import { t } from '../texts';
import type { Interest } from './interests';
import { Known } from './Known';
import { Page, PageFailed } from './Page';
import { useFetched } from './useFetched';

interface Self {
  personal: boolean;
  interests: Record<string, Interest[]>;
}

/** What the shop knows of this shopper, whether it may use it, and the way to have it erased. */
export function YouPage() {
  const [self, retry] = useFetched('you', (signal) => ask<Self>('GET', '/v1/shopper', undefined, signal));
  const [personal, setPersonal] = useState(isPersonal);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const [erasures, setErasures] = useState(0);
  const told = useRef<HTMLParagraphElement>(null);
  const way = useRef<HTMLButtonElement>(null);

  const doing = (what: Promise<unknown>, done: string) =>
    what.then(
      () => {
        setSaid(done);
        retry();
      },
      () => setSaid(t.failed),
    );
  const wish = (on: boolean) => {
    rememberPersonal(on);
    setPersonal(on);
    if (!on) {
      forgetAll();
      forgetSeen();
    }
    void doing(ask('PUT', '/v1/shopper', { personal: on }), on ? t.personalIsOn : t.personalIsOff);
  };
  const erase = () => {
    setSure(false);
    tellNothing();
    forgetAll();
    forgetSeen();
    forgetFollowing();
    setErasures(erasures + 1);
    void doing(ask('DELETE', '/v1/shopper'), t.erased).then(() => focusDrawn(() => told.current));
  };

  const askSure = (wish: boolean) => {
    setSure(wish);
    focusDrawn(() => way.current);
  };

  return (
    <Page name={t.you}>
      <h1 tabIndex={-1}>{t.you}</h1>
      <div className="you">
        <section>
          <h2>{t.personalTitle}</h2>
          <label className="toggle-line">
            <input type="checkbox" checked={personal} onChange={(event) => wish(event.currentTarget.checked)} />
            {t.personalOn}
          </label>
          <p className="quiet">{t.personalHint}</p>
        </section>
        <section>
          <h2>{t.followed}</h2>
          <FollowedList key={erasures} />
        </section>
        {self.state !== 'waiting' && (
          <>
            <section>
              <h2>{t.known}</h2>
              {self.state === 'failed' && <PageFailed retry={retry} />}
              {self.state === 'there' && <Known interests={self.value.interests[shop.catalogue] ?? []} />}
            </section>
            <section>
              <h2>{t.eraseTitle}</h2>
              <p className="quiet">{t.eraseHint}</p>
              {sure ? (
                <div className="after-ways">
                  <button type="button" className="button button-main" onClick={erase}>
                    {t.eraseSure}
                  </button>
                  <button ref={way} type="button" className="button" onClick={() => askSure(false)}>
                    {t.keepIt}
                  </button>
                </div>
              ) : (
                <button ref={way} type="button" className="button" onClick={() => askSure(true)}>
                  {t.erase}
                </button>
              )}
            </section>
          </>
        )}
        <p ref={told} className="after-said" role="status" tabIndex={-1}>
          {said}
        </p>
      </div>
    </Page>
  );
}
