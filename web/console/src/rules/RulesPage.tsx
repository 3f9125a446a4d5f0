import { useState } from 'react';
import { inCatalogue, inIndex } from '../api';
import { count } from '../format';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { enabled, type Rule } from './draft';
import { type Revision, wrote } from './history';
import { HistoryPanel } from './HistoryPanel';
import { useListed } from './listed';
import { MoreRows } from './MoreRows';
import { OpenRule } from './OpenRule';
import { RuleTable } from './RuleTable';
import { freeId, remove, switched, type Uses } from './saving';
import { SynonymsPanel } from './SynonymsPanel';

/** The shop's rules: what each does, how often it was applied, and a place to write them. */
export function RulesPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const rules = useListed<Rule>(inIndex(catalogue, 'rules/search'));
  const uses = useAsk<Uses>(inCatalogue(catalogue, 'rules'));
  const [written, setWritten] = useState(0);
  const [failed, setFailed] = useState<Error>();
  const may = rights.includes('merchandise');
  const open = may ? params.get('id') : null;
  const place = usePlace(open);
  const again = () => {
    rules.again();
    uses.again();
    setWritten((n) => n + 1);
  };
  const act = (doing: Promise<unknown>) => {
    setFailed(undefined);
    doing.then(again, (error: Error) => {
      again();
      setFailed(error);
    });
  };
  const saved = (id: string) => {
    again();
    if (id !== open) {
      go('rules', { catalogue, id });
      place.stay(id);
    }
  };
  const undone = (revision: Revision) => {
    again();
    // What the editor says of the rule does not hold any more.
    if (open !== null && wrote(revision, open)) {
      go('rules', { catalogue });
    }
  };
  const taken = new Set([...(uses.data?.rules ?? []).map((each) => each.id), ...(rules.data?.hits ?? []).map((each) => each.objectID)]);
  return (
    <>
      {failed !== undefined && <Failure error={failed} />}
      {open !== null && <OpenRule key={place.key} catalogue={catalogue} id={open} saved={saved} />}
      <Answered asked={rules}>
        {({ hits, nbHits }) => (
          <>
            <Panel title="Rules" note={`${count(nbHits)}; counted since the server started`}
              tools={
                may && (
                  <a className="button button-small button-main" href={to('rules', { catalogue, id: freeId(taken) })}>
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
                <RuleTable catalogue={catalogue} rules={hits} uses={uses.data} may={may}
                  toggle={(rule) => act(switched(catalogue, rule.objectID, !enabled(rule)))} remove={(rule) => act(remove(catalogue, rule))} />
              )}
              <MoreRows list={rules} more={rules.more} />
            </Panel>
            <SynonymsPanel catalogue={catalogue} may={may} written={again} turn={written} />
            <HistoryPanel catalogue={catalogue} may={may} turn={written} undone={undone} />
          </>
        )}
      </Answered>
    </>
  );
}

/** The key of the open editor: a new rule that was saved under another id than proposed keeps its editor. */
function usePlace(open: string | null): { key: string; stay: (id: string) => void } {
  const [kept, keep] = useState({ id: '', key: '', turn: 0 });
  const key = kept.id === open ? kept.key : `${kept.turn} ${open}`;
  return { key, stay: (id) => keep({ id, key, turn: kept.turn + 1 }) };
}
