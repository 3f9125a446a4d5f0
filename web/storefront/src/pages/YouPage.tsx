import { useState } from 'react';
import { ask } from '../ask';
import { fetchRecords } from '../records';
import { shop } from '../config';
import { forgetSeen } from '../home/seen';
import { attributeName } from '../format';
import { forgetAll } from '../suggest/recent';
import { isPersonal, rememberPersonal } from '../shopper';
import { tellNothing } from '../signals';
import { t } from '../texts';
import { Page, PageFailed } from './Page';
import { useFetched } from './useFetched';

/** Parts whose values are ids: of parties, that have names, and of things, that say nothing here. */
const PARTIES = ['seller', 'creator'];
const LEFT_OUT = ['shows', 'host'];
const MOST = 20;

interface Self {
  personal: boolean;
  interests: Record<string, { part: string; value: string; share: number }[]>;
}

/** What the shop knows of this shopper, whether it may use it, and the way to have it erased. */
export function YouPage() {
  const [self, retry] = useFetched('you', (signal) => ask<Self>('GET', '/v1/shopper', undefined, signal));
  const [personal, setPersonal] = useState(isPersonal);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);

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
    void doing(ask('PUT', '/v1/shopper', { personal: on }), on ? t.personalIsOn : t.personalIsOff);
  };
  const erase = () => {
    setSure(false);
    tellNothing();
    forgetAll();
    forgetSeen();
    void doing(ask('DELETE', '/v1/shopper'), t.erased);
  };

  const interests = (self.state === 'there' ? (self.value.interests[shop.catalogue] ?? []) : [])
    .filter(({ part }) => !LEFT_OUT.includes(part))
    .slice(0, MOST);
  const ids = interests.filter(({ part }) => PARTIES.includes(part)).map(({ value }) => value);
  const [parties] = useFetched(ids.join('\n'), async (signal) => (ids.length === 0 ? [] : fetchRecords(ids, signal)));
  const nameOf = (id: string) =>
    String((parties.state === 'there' && parties.value.find((each) => each.objectID === id)?.name) || id);
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
          <h2>{t.known}</h2>
          {self.state === 'failed' && <PageFailed retry={retry} />}
          {self.state === 'there' && interests.length === 0 && <p>{t.nothingKnown}</p>}
          {interests.length > 0 && (
            <table className="known">
              <thead>
                <tr>
                  <th scope="col">{t.knownPart}</th>
                  <th scope="col">{t.knownValue}</th>
                  <th scope="col">{t.knownShare}</th>
                </tr>
              </thead>
              <tbody>
                {interests.map(({ part, value, share }) => (
                  <tr key={`${part} ${value}`}>
                    <td>{attributeName(part)}</td>
                    <td>{PARTIES.includes(part) ? nameOf(value) : value.split(' > ').join(' › ')}</td>
                    <td>{t.percent(Math.round(share * 100))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
        <section>
          <h2>{t.eraseTitle}</h2>
          <p className="quiet">{t.eraseHint}</p>
          {sure ? (
            <div className="after-ways">
              <button type="button" className="button button-main" onClick={erase}>
                {t.eraseSure}
              </button>
              <button type="button" className="button" onClick={() => setSure(false)}>
                {t.keepIt}
              </button>
            </div>
          ) : (
            <button type="button" className="button" onClick={() => setSure(true)}>
              {t.erase}
            </button>
          )}
        </section>
        <p className="after-said" role="status">
          {said}
        </p>
      </div>
    </Page>
  );
}
