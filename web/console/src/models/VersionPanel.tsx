import { inCatalogue } from '../api';
import { count, many, percent, score, words } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered } from '../parts/Told';
import { useAsk } from '../useAsk';
import { Calibrations } from './Calibrations';
import { Facts } from './Facts';
import { Lately } from './Lately';
import { drift, heads, type Shown } from './models';
import { Trial } from './Trial';

const MOST = 15;
const SMALL = 0.1;

/** What is known of a version: its report, what it looks at, and whether it still fits. */
export function VersionPanel({ catalogue, version }: { catalogue: string; version: number }) {
  const shown = useAsk<Shown>(inCatalogue(catalogue, `models/${version}`));
  return <Answered asked={shown}>{(data) => <Known shown={data} />}</Answered>;
}

function Known({ shown }: { shown: Shown }) {
  const { facts, notes, looks } = shown;
  const all = heads(facts);
  const learnt = notes.learnt ?? {};
  const watch = notes.watch ?? {};
  const drifted = drift(watch);
  return (
    <>
      <Panel title={`Report of version ${shown.version}`} note="how well it tells is measured on pages that it did not learn from">
        <Table label="Heads of the model" head={['Head', '#Learnt from', '#Of these yes', '#AUC', '#Said', '#Came true', '#Calibration error']}>
          {all.map((head) => (
            <tr key={head.name}>
              <th scope="row">{words(head.name)}</th>
              <td className="num">{count(head.learnt)}</td>
              <td className="num">{count(head.hits)}</td>
              <td className="num">{Number.isNaN(head.auc) ? 'not known' : head.auc.toFixed(3)}</td>
              <td className="num">{Number.isNaN(head.said) ? 'not known' : percent(head.said)}</td>
              <td className="num">{percent(head.was)}</td>
              <td className="num">{score(head.error)}</td>
            </tr>
          ))}
        </Table>
        <Calibrations heads={all} notes={learnt} />
      </Panel>
      <div className="columns">
        <Panel title="What it looks at" note="share of its questions, the upper ones counting more">
          {Object.entries(looks).filter(([, shares]) => Object.keys(shares).length > 0).map(([head, shares], i) => (
            <details key={head} open={i === 0}>
              <summary>{words(head)}</summary>
              <table>
                <caption className="unseen">Features of {head}</caption>
                <tbody>
                  {Object.entries(shares).slice(0, MOST).map(([feature, share]) => (
                    <tr key={feature}>
                      <th scope="row">{words(feature)}</th>
                      <td className="num">{percent(share)}</td>
                      <td>
                        <progress className="gauge" max={1} value={share / Math.max(...Object.values(shares))} aria-label={`Share of ${feature}`} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          ))}
          {Object.values(looks).every((shares) => Object.keys(shares).length === 0) && <p className="empty">It has no trees that could be looked into.</p>}
        </Panel>
        <Panel title="Does it still fit?" note={watch.cards === undefined ? 'not watched yet' : `the latest ${many(Number(watch.cards), 'card')}`}>
          {drifted.length === 0 ? (
            <p className="empty">
              A version that ranks, is a canary or is in shadow is watched every <code>learn.monitor.every</code> (a quarter of an hour, unless set
              otherwise), on pages older than <code>learn.monitor.settled</code> (half an hour).
            </p>
          ) : (
            <Table label="Drift of features" head={['Feature', '#Drift', 'Means']}>
              {drifted.slice(0, MOST).map(([feature, shift]) => (
                <tr key={feature}>
                  <th scope="row">{words(feature)}</th>
                  <td className="num">{score(shift)}</td>
                  <td>{shift > 0.25 ? <span className="tag tag-bad">other values than it learnt from</span> : shift > SMALL ? <span className="tag tag-warn">some change</span> : 'as usual'}</td>
                </tr>
              ))}
            </Table>
          )}
          <Lately heads={all} watch={watch} />
          {notes.trial !== undefined && <Trial notes={notes.trial} />}
          {notes.shadow !== undefined && <Facts title="What it makes of pages in shadow" facts={notes.shadow} named={words} />}
          <Facts title="All facts" facts={facts} />
        </Panel>
      </div>
    </>
  );
}
