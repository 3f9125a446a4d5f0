import { type FormEvent, useEffect, useState } from 'react';
import { count, money } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { ItemPanel } from './ItemPanel';
import { FIELDS, type Found, SIZE, titleOf, wanted } from './items';

/** Everything that the catalogue holds: found by words, kind, seller, brand or id, and one item from all sides. */
export function ItemsPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const id = params.get('id') ?? '';
  const found = useAsk<Found>('/v1/search', wanted(catalogue, params));
  const fields = (more: Record<string, string>) => {
    const now = Object.fromEntries(['catalogue', ...FIELDS].map((name) => [name, params.get(name) ?? '']));
    return { ...now, ...more };
  };
  return (
    <>
      <Finder params={params} found={found.data} find={(more) => go('items', { ...fields({ from: '' }), ...more })} />
      {id !== '' && <ItemPanel key={`${catalogue} ${id}`} catalogue={catalogue} id={id} rights={rights} close={() => go('items', fields({}))} changed={found.again} />}
      <Answered asked={found}>
        {(data) => <Results data={data} from={Number(params.get('from') ?? 0) || 0} address={(more) => to('items', fields(more))} />}
      </Answered>
    </>
  );
}

function Results({ data, from, address }: { data: Found; from: number; address: (more: Record<string, string>) => string }) {
  const last = from + data.hits.length;
  return (
    <Panel title="Found" note={`${data.total_exact ? '' : 'at least '}${count(data.total)}`}
      tools={
        <>
          {from > 0 && (
            <a className="button button-small" href={address({ from: from > SIZE ? String(from - SIZE) : '' })}>
              Before
            </a>
          )}
          {data.total > last && last < 1000 && (
            <a className="button button-small" href={address({ from: String(last) })}>
              Next
            </a>
          )}
        </>
      }>
      {data.hits.length === 0 ? (
        <Empty>No item holds these words and is of this kind, seller and brand. Sellers and creators are found by their id.</Empty>
      ) : (
        <Table label="Items that were found" head={['Item', 'Kind', 'Id', 'Brand', '#Price']}>
          {data.hits.map(({ id, kind, item }) => (
            <tr key={id}>
              <th scope="row" className="long wraps">
                <a href={address({ from: from === 0 ? '' : String(from), id })}>{titleOf(item, id)}</a>
              </th>
              <td>{kind}</td>
              <td className="whole">
                <code>{id}</code>
              </td>
              <td>{String(item.brand ?? '')}</td>
              <td className="num">{item.price === undefined ? '' : money(Number(item.price), String(item.currency ?? ''))}</td>
            </tr>
          ))}
        </Table>
      )}
    </Panel>
  );
}

interface FinderProps {
  params: URLSearchParams;
  found: Found | undefined;
  find: (fields: Record<string, string>) => void;
}

function Finder({ params, found, find }: FinderProps) {
  const read = () => ({ q: params.get('q') ?? '', seller: params.get('seller') ?? '', brand: params.get('brand') ?? '', kind: params.get('kind') ?? '' });
  const [fields, setFields] = useState(read);
  const [id, setId] = useState('');
  const address = params.toString();
  useEffect(() => setFields(read()), [address]);
  const values = (name: string) => found?.facets.find((each) => each.attribute === name)?.values ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find(fields);
  };
  const field = (name: 'q' | 'seller' | 'brand', label: string, hint: string, wide = false) => (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input className="field" name={name} value={fields[name]} placeholder={hint} list={name === 'q' ? undefined : `some-${name}`} spellCheck={false}
        onChange={(event) => setFields({ ...fields, [name]: event.target.value })} />
      {name !== 'q' && (
        <datalist id={`some-${name}`}>
          {values(name).map((each) => (
            <option key={each.value}>{each.value}</option>
          ))}
        </datalist>
      )}
    </label>
  );
  return (
    <div className="panel">
      <form className="fields" role="search" onSubmit={submit}>
        {field('q', 'Words', 'all items', true)}
        <label>
          Kind
          <select className="field" name="kind" value={fields.kind} onChange={(event) => find({ ...fields, kind: event.target.value })}>
            <option value="">any</option>
            {['product', 'video', 'live'].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        {field('seller', 'Seller', 'any')}
        {field('brand', 'Brand', 'any')}
        <button type="submit" className="button button-main">
          Find
        </button>
      </form>
      <form className="fields" onSubmit={(event) => {
        event.preventDefault();
        find({ ...fields, id: id.trim() });
      }}>
        <label className="narrow">
          Or the id of anything
          <input className="field" name="id" value={id} required maxLength={512} spellCheck={false} onChange={(event) => setId(event.target.value)} />
        </label>
        <button type="submit" className="button">
          Open
        </button>
      </form>
    </div>
  );
}
