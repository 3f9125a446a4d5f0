import { inCatalogue } from '../api';
import { count, many, percent } from '../format';
import { Figure, Panel, Table } from '../parts/Panel';
import { Plot } from '../parts/Plot';
import { clock, dayAndClock } from '../parts/plot';
import { Answered } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { type ByKind, byKind, currencies, grouped, largest, type Minute, paid, paidByKind, share, sum } from './minutes';
import { SimulatedMarket } from './SimulatedMarket';

/** By minutes up to a day, by hours beyond; so many of them are one point of a plot. */
const SPANS: [name: string, label: string, asked: string, size: number, unit: string][] = [
  ['30', 'half an hour', 'minutes=30', 1, 'each minute'],
  ['120', 'two hours', 'minutes=120', 2, 'each 2 minutes'],
  ['720', 'twelve hours', 'minutes=720', 12, 'each 12 minutes'],
  ['1440', 'a day', 'minutes=1440', 24, 'each 24 minutes'],
  ['week', 'a week', 'hours=168', 3, 'each 3 hours'],
  ['weeks', 'four weeks', 'hours=672', 12, 'each 12 hours'],
];
const EVERY = 5_000;
const KINDS: ByKind[] = ['impressions_by_kind', 'clicks_by_kind', 'units_by_kind', 'orders_by_kind'];
/** As many lines as a plot tells apart. */
const LINES = 3;

/** What goes on in the market: of the shop, plotted as it happens, and simulated. */
export function MarketPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const name = params.get('catalogue') ?? '';
  const simulated = params.get('view') === 'simulated';
  const tab = (label: string, view: string, current: boolean) => (
    <li>
      <a className="tab" href={to('market', { catalogue: name, view })} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
  return (
    <>
      <nav aria-label="Market">
        <ul className="tabs">
          {tab('As it happens', '', !simulated)}
          {tab('Simulated market', 'simulated', simulated)}
        </ul>
      </nav>
      {simulated ? <SimulatedMarket rights={rights} /> : <AsItHappens catalogue={catalogue} />}
    </>
  );
}

function AsItHappens({ catalogue }: { catalogue: string }) {
  const { params } = useRoute();
  const [minutes, , wanted, size, unit] = SPANS.find(([name]) => name === params.get('minutes')) ?? SPANS[0] ?? ['30', '', 'minutes=30', 1, ''];
  const market = useAsk<{ minutes?: Minute[]; hours?: Minute[] }>(inCatalogue(catalogue, `market?${wanted}`), undefined, EVERY);
  return (
    <>
      <div className="fields">
        <label className="narrow">
          The last
          <select className="field field-small" value={minutes} onChange={(event) => go('market', { catalogue: params.get('catalogue') ?? '', minutes: event.target.value })}>
            {SPANS.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Answered asked={market}>{(data) => <Plots minutes={data.minutes ?? data.hours ?? []} size={size} unit={unit} long={data.hours !== undefined} />}</Answered>
    </>
  );
}

interface PlotsProps {
  minutes: Minute[];
  size: number;
  /** What a point of a plot is of. */
  unit: string;
  /** Whether days are shown, of which it is not known how requests did. */
  long: boolean;
}

function Plots({ minutes, size, unit, long }: PlotsProps) {
  const groups = grouped(minutes, size);
  const at = groups.map((each) => each[0]?.at ?? 0);
  const [currency] = currencies(minutes);
  const money = (value: number) => `${count(value)} ${currency ?? ''}`.trim();
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  const part = (value: number) => percent(value);
  const ratio = (value: number) => value.toFixed(2);
  const few = (value: number) => String(Number(value.toPrecision(2)));
  const series = (name: string, value: (each: Minute[]) => number | null) => ({ name, values: groups.map(value) });
  const when = long ? dayAndClock : clock;
  const by = long ? 'hour' : 'minute';
  const of = (name: ByKind, kind: string, among = minutes) => byKind(among, name).find(([each]) => each === kind)?.[1] ?? 0;
  const kinds = [...new Set(KINDS.flatMap((name) => byKind(minutes, name).map(([kind]) => kind)))];
  const drawn = kinds.filter((kind) => kind !== 'gone').slice(0, LINES);
  return (
    <>
      <Panel title="Altogether" note="in the time shown; asked anew every five seconds">
        <dl className="figures">
          <Figure name="Searches" value={count(sum(minutes, 'searches'))} note={`${percent(share(minutes, 'empty', 'searches') ?? 0)} found nothing`} />
          <Figure name="Cards shown" value={count(sum(minutes, 'impressions'))} note="on pages as served" />
          <Figure name="Clicks" value={count(sum(minutes, 'clicks'))} note={`${percent(share(minutes, 'clicks', 'impressions') ?? 0)} of cards`} />
          <Figure name="Orders" value={count(sum(minutes, 'orders'))} note={`${many(sum(minutes, 'units'), 'piece')}, ${many(sum(minutes, 'orders_by_search'), 'order')} by way of a search`} />
          <Figure name="Returns" value={count(sum(minutes, 'returns'))} />
          {currencies(minutes).map((each) => (
            <Figure key={each} name={`Sold, ${each}`} value={count(paid(minutes, 'money', each))} note={`${count(paid(minutes, 'refunded', each))} paid back`} />
          ))}
          {!long && <Figure name="Failed requests" value={count(sum(minutes, 'errors'))} note={`of ${many(sum(minutes, 'requests'), 'search', 'searches')} over HTTP`} />}
        </dl>
      </Panel>
      <div className="plots">
        <Panel title="Searches" note={unit}>
          <Plot title="Pages asked for" at={at} when={when} unit={by} show={count} series={[series('searches', (each) => sum(each, 'searches')), series('found nothing', (each) => sum(each, 'empty'))]} />
        </Panel>
        <Panel title="Cards shown" note={`by kind of item, ${unit}`}>
          <Plot title="Cards shown by kind" at={at} when={when} unit={by} show={count} series={drawn.map((kind) => series(kind, (each) => of('impressions_by_kind', kind, each)))} />
        </Panel>
        <Panel title="Clicks" note={unit}>
          <Plot title="Clicks by kind" at={at} when={when} unit={by} show={count} series={drawn.map((kind) => series(kind, (each) => of('clicks_by_kind', kind, each)))} />
        </Panel>
        <Panel title="Click-through" note="clicks, of a hundred cards shown">
          <Plot title="Clicks by cards shown" at={at} when={when} unit={by} show={part} series={[series('clicks of cards', (each) => share(each, 'clicks', 'impressions'))]} />
        </Panel>
        <Panel title="Clicks a page" note="several where a page has several">
          <Plot title="Clicks by pages asked for" at={at} when={when} unit={by} show={ratio} axis={few} series={[series('clicks a page', (each) => share(each, 'clicks', 'searches'))]} />
        </Panel>
        <Panel title="Orders" note={unit}>
          <Plot title="Orders and carts" at={at} when={when} unit={by} show={count} series={[series('orders', (each) => sum(each, 'orders')), series('carts', (each) => sum(each, 'carts')), series('returns', (each) => sum(each, 'returns'))]} />
        </Panel>
        <Panel title="Sold" note={currency ?? 'no currency yet'}>
          <Plot title="Sold and paid back" at={at} when={when} unit={by} show={money} axis={count} series={[series('sold', (each) => paid(each, 'money', currency ?? '')), series('paid back', (each) => paid(each, 'refunded', currency ?? ''))]} />
        </Panel>
        {!long && (
          <>
            <Panel title="Latency" note="of searches over HTTP">
              <Plot title="Time of searches" at={at} when={when} unit={by} show={ms} series={[series('half', (each) => largest(each, 'p50')), series('95 %', (each) => largest(each, 'p95')), series('99 %', (each) => largest(each, 'p99'))]} />
            </Panel>
            <Panel title="Failed requests" note="of all catalogues, by our fault">
              <Plot title="Searches over HTTP that failed" at={at} when={when} unit={by} show={count} series={[series('failed', (each) => sum(each, 'errors'))]} />
            </Panel>
          </>
        )}
        <Panel title="By kind of item" wide note="what was bought by way of a video or live is theirs">
          <Table
            label="Cards shown, clicks, orders and money by kind of item"
            head={['Kind', '#Cards shown', '#Clicks', '#Clicks a card', '#Orders', '#Pieces', `#Sold, ${currency ?? ''}`, '#Paid back']}
          >
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kind === 'gone' ? 'no longer there' : kind}</th>
                <td className="num">{count(of('impressions_by_kind', kind))}</td>
                <td className="num">{count(of('clicks_by_kind', kind))}</td>
                <td className="num">{of('impressions_by_kind', kind) === 0 ? '–' : percent(of('clicks_by_kind', kind) / of('impressions_by_kind', kind))}</td>
                <td className="num">{count(of('orders_by_kind', kind))}</td>
                <td className="num">{count(of('units_by_kind', kind))}</td>
                <td className="num">{count(paidByKind(minutes, 'money_by_kind', kind, currency ?? ''))}</td>
                <td className="num">{count(paidByKind(minutes, 'refunded_by_kind', kind, currency ?? ''))}</td>
              </tr>
            ))}
          </Table>
          {kinds.length === 0 && <p className="empty">Nothing was shown, clicked or bought in this time.</p>}
        </Panel>
      </div>
    </>
  );
}
