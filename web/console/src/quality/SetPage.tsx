import { inCatalogue } from '../api';
import { count, many } from '../format';
import { Figure, Panel } from '../parts/Panel';
import { Answered } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { DisputedPanel } from './DisputedPanel';
import { FilesPanel } from './FilesPanel';
import { type JudgedSet, number, told, unfinished } from './judged';
import { poolSizes } from './pools';
import { QueriesPanel } from './QueriesPanel';
import { RunsPanel } from './RunsPanel';

/** One judged set: how far it is judged, what it measures, its queries, its files. */
export function SetPage({ catalogue, set, may, engineer }: { catalogue: string; set: string; may: boolean; engineer: boolean }) {
  const { params } = useRoute();
  const path = inCatalogue(catalogue, `judged/${encodeURIComponent(set)}`);
  const asked = useAsk<JudgedSet>(path);
  const name = params.get('catalogue') ?? '';
  return (
    <Answered asked={asked}>
      {(data) => {
        const sizes = poolSizes(catalogue, set);
        const judged = data.queries.some((each) => each.judged > 0);
        const queries = <QueriesPanel path={path} data={data} sizes={sizes} may={may} changed={asked.again} />;
        const open = data.queries.find((each) => unfinished(each, sizes));
        return (
          <>
            <Panel title={data.name} note="a judged set"
              tools={open !== undefined && may ? (
                <a className="button button-main button-small" href={to('quality', { catalogue: name, set, judge: open.id })}>
                  Judge
                </a>
              ) : undefined}>
              <dl className="figures">
                <Figure name="Queries" value={count(data.queries.length)} note={`${count(data.queries.filter((each) => each.judged > 0).length)} with judgements`} />
                <Figure name="Judged pairs" value={count(data.queries.reduce((sum, each) => sum + each.judged, 0))} note={`${many(data.judgements, 'judgement')} by ${many(data.agreement.judges, 'judge')}`} />
                <Figure name="Agreement of judges" value={data.agreement.alpha === null ? 'not known' : number(data.agreement.alpha, 2)}
                  note={data.agreement.alpha === null ? told(data.agreement) : `${told(data.agreement)}; Krippendorff's alpha of ${many(data.agreement.pairs, 'pair')} judged by two or more`} />
              </dl>
            </Panel>
            {judged || queries}
            <RunsPanel path={path} set={set} engineer={engineer} judged={judged} />
            {judged && queries}
            {data.disputed.length > 0 && <DisputedPanel set={set} disputed={data.disputed} />}
            <FilesPanel path={path} set={set} engineer={engineer} changed={asked.again} />
          </>
        );
      }}
    </Answered>
  );
}
