import { useState } from 'react';
import { ask, inCatalogue, Refused } from '../api';
import { time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { DeedsPanel } from './DeedsPanel';
import { LessonPanel } from './LessonPanel';
import { type Listed, rank, wentBack } from './models';
import { VersionPanel } from './VersionPanel';

/** The versions of the catalogue's model, which of them rank, and the choice. */
export function ModelsPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const models = useAsk<Listed>(inCatalogue(catalogue, 'models'));
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState('');
  const act = (what: string | ((now: Listed) => string), path: string, body?: unknown) => {
    setFailed(undefined);
    setDone('');
    ask<Listed>('POST', inCatalogue(catalogue, `models/${path}`), body).then((now) => {
      setDone(typeof what === 'string' ? what : what(now));
      models.again();
    }, (error: Error) => setFailed(error));
  };
  if ((models.failed instanceof Refused && models.failed.status === 404) || models.data?.versions.length === 0) {
    return (
      <>
        <Panel title="Versions">
          <Empty>
            This catalogue has no model yet. <code>./vitrine train</code> learns one from what shoppers did; a shop that is served learns
            one by itself once there is enough.
          </Empty>
        </Panel>
        <LessonPanel catalogue={catalogue} rights={rights} learnt={models.again} />
      </>
    );
  }
  return (
    <Answered asked={models}>
      {({ standing, versions, history }) => {
        const chosen = Number(params.get('version') ?? standing.live) || (versions.at(-1)?.version ?? 0);
        return (
          <>
            {failed !== undefined && <Failure error={failed} />}
            {done !== '' && <p className="told told-good" role="status">{done}</p>}
            <Panel title="Versions" note={standing.live === 0 ? 'no version ranks' : `version ${standing.live} ranks`}
              tools={
                <button type="button" className="button button-small button-bad" disabled={standing.live === 0 && standing.canary === 0}
                  onClick={() => act((now) => wentBack(standing, now.standing), 'rollback')}>
                  {standing.canary > 0 ? 'End the canary' : 'Roll back'}
                </button>
              }>
              <Table label="Versions of the model" head={['Version', 'Learnt', 'From', 'Now', 'Choose']}>
                {[...versions].reverse().map(({ version, facts }) => (
                  <tr key={version} className={version === chosen ? 'on-page' : undefined}>
                    <td>
                      <a href={to('models', { catalogue: params.get('catalogue') ?? '', version: String(version) })} aria-current={version === chosen ? 'true' : undefined}>
                        Version {version}
                      </a>
                    </td>
                    <td>{facts.trained === undefined ? '' : time(Date.parse(facts.trained))}</td>
                    <td className="long">{facts.told}</td>
                    <td>{rank(version, standing) !== '' && <span className={version === standing.live ? 'tag tag-accent' : 'tag'}>{rank(version, standing)}</span>}</td>
                    <td>
                      <div className="chips">
                        <button type="button" className="link-button" disabled={version === standing.live} aria-label={`Promote version ${version}`}
                          onClick={() => act(`Version ${version} ranks.`, `${version}/promote`)}>
                          Promote
                        </button>
                        <button type="button" className="link-button" disabled={version === standing.live} aria-label={`Canary 10 % for version ${version}`}
                          onClick={() => act(`Version ${version} ranks for a tenth of the shoppers.`, `${version}/canary`, { share: 0.1 })}>
                          Canary 10 %
                        </button>
                        <button type="button" className="link-button" aria-label={version === standing.shadow ? 'End the shadow' : `Put version ${version} in shadow`}
                          onClick={() => act(version === standing.shadow ? 'The shadow has ended.' : `Version ${version} is in shadow.`, `${version === standing.shadow ? 0 : version}/shadow`)}>
                          {version === standing.shadow ? 'End shadow' : 'Shadow'}
                        </button>
                      </div>
                    </td>
                  </tr>
                ))}
              </Table>
            </Panel>
            <LessonPanel catalogue={catalogue} rights={rights} learnt={models.again} />
            {chosen > 0 && <VersionPanel key={chosen} catalogue={catalogue} version={chosen} />}
            <DeedsPanel history={history} />
          </>
        );
      }}
    </Answered>
  );
}
