import { type FormEvent, useState } from 'react';
import { ask } from '../api';
import { count } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { Panel, Table } from '../parts/Panel';
import { Empty, Failure } from '../parts/Told';
import { to, useRoute } from '../routing';
import { cut } from './cut';
import type { JudgedSet } from './judged';
import { QueryText } from './QueryText';

interface QueriesProps {
  path: string;
  data: JudgedSet;
  /** How many items were found for queries, by id. */
  sizes: Record<string, number>;
  may: boolean;
  changed: () => void;
}

/** The queries of a set, adding by hand, and the way to judging each. */
export function QueriesPanel({ path, data, sizes, may, changed }: QueriesProps) {
  const { params } = useRoute();
  const name = params.get('catalogue') ?? '';
  const [failed, setFailed] = useState<Error>();
  const [texts, setTexts] = useState('');
  const [filter, setFilter] = useState('');
  const [market, setMarket] = useState('');
  const lines = texts.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  const add = (event: FormEvent) => {
    event.preventDefault();
    setFailed(undefined);
    ask('POST', `${path}/queries`, { queries: lines.map((text) => ({ text, filter, market })) }).then(
      () => {
        setTexts('');
        changed();
      },
      (error: Error) => setFailed(error),
    );
  };
  const remove = (id: string) => {
    setFailed(undefined);
    ask('DELETE', `${path}/queries/${encodeURIComponent(id)}`).then(changed, (error: Error) => setFailed(error));
  };
  return (
    <Panel title="Queries" note={may ? <>more of them under <a href={to('quality', { catalogue: name, view: 'asked' })}>what shoppers ask</a></> : undefined}>
      {failed !== undefined && <Failure error={failed} />}
      {may && (
        <form className="fields" onSubmit={add}>
          <label className="wide">
            Queries to add, one a line
            <textarea className="field few" name="queries" rows={3} value={texts} spellCheck={false} onChange={(event) => setTexts(event.target.value)} />
          </label>
          <label>
            Under the filter
            <input className="field" name="filter" value={filter} placeholder="none" spellCheck={false} onChange={(event) => setFilter(event.target.value)} />
          </label>
          <label>
            In the market
            <input className="field" name="market" value={market} placeholder="any" spellCheck={false} onChange={(event) => setMarket(event.target.value)} />
          </label>
          <button type="submit" className="button" disabled={lines.length === 0}>
            Add {lines.length > 1 ? `${lines.length} queries` : ''}
          </button>
        </form>
      )}
      {data.queries.length === 0 ? (
        <Empty>No query yet.</Empty>
      ) : (
        <Table label="Queries of the set" head={['Query', 'Under', '#Judged', '#By you', 'Judge', 'Look', ...(may ? ['Take out'] : [])]}>
          {data.queries.map((each) => (
            <tr key={each.id}>
              <th scope="row" className="wraps">
                <QueryText text={each.text} />
              </th>
              <td>{[each.filter, each.market, each.language].filter((part) => part !== '').join(' · ')}</td>
              <td className="num">{count(each.judged)}</td>
              <td className="num">
                {count(each.own)}
                {sizes[each.id] !== undefined && ` of ${count(sizes[each.id] ?? 0)}`}
              </td>
              <td className="moment">
                <a href={to('quality', { catalogue: name, set: data.name, judge: each.id })} aria-label={`Judge ${each.text}`}>
                  judge
                </a>
              </td>
              <td className="moment">
                <a href={to('lab', { catalogue: name, q: each.text, filter: each.filter, market: each.market })} aria-label={`${each.text} in the lab`}>
                  in the lab
                </a>
              </td>
              {may && (
                <td className="moment">
                  <AskFirst look="link-button" name={`Take out ${each.text}`} question={`Take “${cut(each.text)}” out, with its judgements?`} yes="Take it out" act={() => remove(each.id)}>
                    Take out
                  </AskFirst>
                </td>
              )}
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}
