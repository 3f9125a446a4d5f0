import { inCatalogue } from '../api';
import { count, many, NONE, percent, time } from '../format';
import { Figure, Panel, Table } from '../parts/Panel';
import { Answered, Empty } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { AddAsked } from './AddAsked';
import { QueryText } from './QueryText';

interface Query {
  query: string;
  searches: number;
  empty: number;
  clicked: number;
  orders: number;
  found: number;
  /** Whether it asks about an order, to which no items are the answer. */
  help: boolean;
  last: number;
}

interface Queries {
  known: number;
  searches: number;
  empty: number;
  /** Searches that ask about an order. */
  help: number;
  clicked: number;
  queries: Query[];
}

const ORDERS: [string, string, string][] = [
  ['empty', 'that found nothing', '1'],
  ['clicks', 'that were hardly clicked', '3'],
  ['searches', 'that were asked most', '1'],
];

/** Queries by what comes of them, the worst first, each with a way to find out why and into a judged set. */
export function AskedQueries({ catalogue, may }: { catalogue: string; may: boolean }) {
  const { params } = useRoute();
  const [order, label, fewest] = ORDERS.find(([name]) => name === params.get('order')) ?? ORDERS[0] ?? ['empty', '', '1'];
  const queries = useAsk<Queries>(inCatalogue(catalogue, `queries?order=${order}&fewest=${fewest}&limit=100`));
  const name = params.get('catalogue') ?? '';
  return (
    <Answered asked={queries}>
      {(data) => {
        const rows = order === 'empty' ? data.queries.filter((each) => each.empty > 0) : data.queries;
        const forItems = data.searches - data.help;
        return (
          <>
            <Panel title="Altogether" note="of the latest 200,000 events, without robots">
              <dl className="figures">
                <Figure name={fewest === '1' ? 'Different queries' : `Queries asked ${fewest} times or more`} value={count(data.known)} />
                <Figure name="Searches" value={count(data.searches)} {...(data.help > 0 ? { note: `${count(data.help)} about an order, which no item answers` } : {})} />
                <Figure name="Found nothing" value={percent(forItems === 0 ? 0 : data.empty / forItems)} note={many(data.empty, 'search', 'searches')} />
                <Figure name="With a click" value={percent(forItems === 0 ? 0 : data.clicked / forItems)} note={many(data.clicked, 'search', 'searches')} />
              </dl>
            </Panel>
            <Panel title={`Queries ${label}`}
              tools={
                <select className="field field-small" aria-label="Which queries" value={order} onChange={(event) => go('quality', { catalogue: name, view: 'asked', order: event.target.value })}>
                  {ORDERS.map(([each, text]) => (
                    <option key={each} value={each}>
                      {text}
                    </option>
                  ))}
                </select>
              }>
              {rows.length === 0 ? (
                <Empty>There is none. Queries come here as shoppers ask them.</Empty>
              ) : (
                <Table label="Queries and what came of them" head={['Query', '#Searches', '#Found nothing', '#With a click', '#Orders', '#Found last', 'Asked last', 'Look', ...(may ? ['Judge'] : [])]}>
                  {rows.map((each) => (
                    <tr key={each.query}>
                      <th scope="row" className="wraps">
                        <QueryText text={each.query} /> {each.help && <span className="tag">about an order</span>}
                      </th>
                      <td className="num">{count(each.searches)}</td>
                      <td className="num">{count(each.empty)}</td>
                      <td className="num">{each.help ? NONE : percent(each.clicked / each.searches)}</td>
                      <td className="num">{count(each.orders)}</td>
                      <td className="num">{each.help ? NONE : count(each.found)}</td>
                      <td className="moment">{time(each.last)}</td>
                      <td className="moment">
                        <a href={to('lab', { catalogue: name, q: each.query })} aria-label={`${each.query} in the lab`}>
                          in the lab
                        </a>
                      </td>
                      {may && (
                        <td className="moment">
                          <AddAsked catalogue={catalogue} query={each.query} />
                        </td>
                      )}
                    </tr>
                  ))}
                </Table>
              )}
            </Panel>
          </>
        );
      }}
    </Answered>
  );
}
