import { useState } from 'react';
import { ask, inCatalogue, Refused } from '../api';
import { AskFirst } from '../parts/AskFirst';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { DeedsPanel } from './DeedsPanel';
import { LessonPanel } from './LessonPanel';
import { goingBack, heldBack, type Listed, wentBack } from './models';
import { VersionList } from './VersionList';
import { VersionPanel } from './VersionPanel';

/** The versions of the catalogue's model, which of them rank, and the choice. */
export function ModelsPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const models = useAsk<Listed>(inCatalogue(catalogue, 'models'));
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState('');
  const may = rights.includes('engineer');
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
      {(listed) => {
        const { standing, versions, history } = listed;
        const chosen = Number(params.get('version') ?? standing.live) || (versions.at(-1)?.version ?? 0);
        return (
          <>
            {failed !== undefined && <Failure error={failed} />}
            {done !== '' && <p className="told told-good" role="status">{done}</p>}
            <Panel title="Versions" note={standing.live === 0 ? 'no version ranks' : `version ${standing.live} ranks`}
              tools={
                may && (
                  <AskFirst look="button button-small button-bad" disabled={standing.live === 0 && standing.canary === 0} question={goingBack(standing)}
                    yes={standing.canary > 0 ? 'End it' : 'Go back'} act={() => act((now) => wentBack(standing, now.standing), 'rollback')}>
                    {standing.canary > 0 ? 'End the canary' : 'Roll back'}
                  </AskFirst>
                )
              }>
              {!may && (
                <p className="told">
                  Your key lacks the right <strong>engineer</strong>, which it takes to choose which version ranks.
                </p>
              )}
              <HeldBack live={standing.live} before={heldBack(listed)} />
              <VersionList versions={versions} standing={standing} chosen={chosen} act={may ? act : undefined} />
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

/** That a promoted version does not rank for everybody yet. */
function HeldBack({ live, before }: { live: number; before: number | undefined }) {
  return before !== undefined && (
    <p className="small quiet">
      Version {live} has yet to prove itself. Until then {before === 0 ? 'no version' : `version ${before}`} goes on ranking for the
      shoppers that are held back to compare with: a tenth, unless <code>learn.guard.hold-back</code> says otherwise.
    </p>
  );
}
