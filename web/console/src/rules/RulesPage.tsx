import { useState } from 'react';
import { ask, inCatalogue, inIndex } from '../api';
import { count, time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { enabled, fresh, resting, type Rule, summary, when } from './draft';
import { HistoryPanel } from './HistoryPanel';
import { RuleEditor } from './RuleEditor';
import { SynonymsPanel } from './SynonymsPanel';

interface Uses {
  rules: { id: string; applied: number; applied_in_24h: number; last_applied?: number }[];
}

/** The shop's rules: what each does, how often it was applied, and a place to write them. */
export function RulesPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const rules = useAsk<{ hits: Rule[] }>(inIndex(catalogue, 'rules/search'), { query: '', hitsPerPage: 1000 });
  const uses = useAsk<Uses>(inCatalogue(catalogue, 'rules'));
  const [written, setWritten] = useState(0);
  const [failed, setFailed] = useState<Error>();
  const may = rights.includes('merchandise');
  const open = may ? params.get('id') : null;
  const again = () => {
    rules.again();
    uses.again();
    setWritten((n) => n + 1);
  };
  const act = (doing: Promise<unknown>) => {
    setFailed(undefined);
    doing.then(again, (error: Error) => setFailed(error));
  };
  const toggle = (rule: Rule) => {
    const next = { ...rule, enabled: !enabled(rule) };
    act(ask('PUT', inIndex(catalogue, `rules/${encodeURIComponent(rule.objectID)}`), next));
  };
  const remove = (rule: Rule) => act(ask('DELETE', inIndex(catalogue, `rules/${encodeURIComponent(rule.objectID)}`)));
  return (
    <Answered asked={rules}>
      {({ hits }) => {
        const chosen = hits.find((rule) => rule.objectID === open);
        return (
          <>
            {failed !== undefined && <Failure error={failed} />}
            {open !== null && (
              <RuleEditor key={open} catalogue={catalogue} rule={chosen ?? fresh(open)} known={chosen !== undefined} saved={again} />
            )}
            <Panel title="Rules" note={`${count(hits.length)}; counted since the server started`}
              tools={
                may && (
                  <a className="button button-small button-main" href={to('rules', { id: `rule-${hits.length + 1}` })}>
                    Write a rule
                  </a>
                )
              }>
              {!may && (
                <p className="told">
                  Your key lacks the right <strong>merchandise</strong>, which it takes to change rules.
                </p>
              )}
              {hits.length === 0 ? (
                <Empty>No rule yet. A rule pins, hides, boosts or filters for some queries, and holds from the next query on.</Empty>
              ) : (
                <Table label="All rules" head={['Rule', 'Holds when', 'Does', '#Applied', '#In 24 h', 'Last', 'On', ...(may ? ['Delete'] : [])]}>
                  {hits.map((rule) => {
                    const rests = resting(rule, Date.now() / 1000);
                    const used = uses.data?.rules.find((each) => each.id === rule.objectID);
                    return (
                      <tr key={rule.objectID} className={enabled(rule) ? undefined : 'idle'}>
                        <td className="long">
                          {may ? <a href={to('rules', { id: rule.objectID })}>{rule.objectID}</a> : rule.objectID}
                          {rule.description !== undefined && <div className="quiet">{rule.description}</div>}
                        </td>
                        <td>
                          {when(rule)}
                          {rests !== undefined && <span className="tag tag-warn">{rests}</span>}
                        </td>
                        <td>{summary(rule)}</td>
                        <td className="num">{count(used?.applied ?? 0)}</td>
                        <td className="num">{count(used?.applied_in_24h ?? 0)}</td>
                        <td>{used?.last_applied === undefined ? 'never' : time(1000 * used.last_applied)}</td>
                        <td>
                          <label className="tick">
                            <input type="checkbox" checked={enabled(rule)} disabled={!may} onChange={() => toggle(rule)} />
                            <span className="unseen">{rule.objectID} is on</span>
                          </label>
                        </td>
                        {may && (
                          <td>
                            <button type="button" className="link-button" onClick={() => remove(rule)} aria-label={`Delete ${rule.objectID}`}>
                              Delete
                            </button>
                          </td>
                        )}
                      </tr>
                    );
                  })}
                </Table>
              )}
            </Panel>
            <SynonymsPanel catalogue={catalogue} may={may} written={again} turn={written} />
            <HistoryPanel catalogue={catalogue} may={may} turn={written} undone={again} />
          </>
        );
      }}
    </Answered>
  );
}
