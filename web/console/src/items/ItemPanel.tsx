import { inCatalogue } from '../api';
import { score } from '../format';
import { Figure, Panel, Table } from '../parts/Panel';
import { Answered } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { EditItem } from './EditItem';
import { type KnownItem, linkName, type Links, offers, titleOf } from './items';

interface ItemProps {
  catalogue: string;
  id: string;
  rights: string[];
  close: () => void;
  changed: () => void;
}

/** One item from all sides. */
export function ItemPanel({ catalogue, id, rights, close, changed }: ItemProps) {
  const asked = useAsk<KnownItem>(inCatalogue(catalogue, `items/${encodeURIComponent(id)}`));
  const name = useRoute().params.get('catalogue') ?? '';
  const again = () => {
    asked.again();
    changed();
  };
  return (
    <Panel title={asked.data === undefined ? id : titleOf(asked.data.item, id)} note={asked.data?.kind}
      tools={
        <>
          {asked.data?.kind === 'product' && (
            <a className="button button-small" href={to('reviews', { catalogue: name, item: id })}>
              What shoppers say
            </a>
          )}
          <a className="button button-small" href={to('lab', { catalogue: name, q: titleOf(asked.data?.item ?? {}, ''), item: id })}>
            Why not this item?
          </a>
          <button type="button" className="button button-small" onClick={close}>
            Close
          </button>
        </>
      }>
      <Answered asked={asked}>
        {(known) => (
          <>
            <Hindrances known={known} catalogue={name} />
            <Facts known={known} />
            {known.kind === 'product' && <Offers item={known.item} />}
            {rights.includes('engineer') && <EditItem catalogue={catalogue} known={known} changed={again} gone={close} />}
            <LinkedItems links={known.links} catalogue={name} />
            <Doings known={known} />
            <details>
              <summary>The item as it is recorded</summary>
              <pre className="record" tabIndex={0} aria-label="The item as JSON">{JSON.stringify(known.item, null, 2)}</pre>
            </details>
            <details>
              <summary>{Object.keys(known.index.attributes).length} attributes that it is filtered, counted and sorted by</summary>
              <Table label="Attributes in the index" head={['Attribute', 'Values']}>
                {Object.entries(known.index.attributes).map(([attribute, values]) => (
                  <tr key={attribute}>
                    <th scope="row">
                      <code>{attribute}</code>
                    </th>
                    <td className="long">{values.join(' · ')}</td>
                  </tr>
                ))}
              </Table>
            </details>
          </>
        )}
      </Answered>
    </Panel>
  );
}

function Hindrances({ known, catalogue }: { known: KnownItem; catalogue: string }) {
  if (known.hindrances.length === 0) {
    return <p className="told told-good">Nothing keeps it from being found.</p>;
  }
  return (
    <ul className="hindrances">
      {known.hindrances.map((each) => (
        <li className="told" key={each.kind + each.rule}>
          {each.note} {each.rule !== '' && <a href={to('rules', { catalogue, id: each.rule })}>Look at the rule</a>}
        </li>
      ))}
    </ul>
  );
}

const HEADS: [string, string][] = [
  ['price', 'Price'],
  ['stock', 'Stock'],
  ['available', 'Available'],
  ['rating', 'Rating'],
  ['rating_count', 'Ratings'],
  ['counter.sold', 'Sold'],
];

function Facts({ known }: { known: KnownItem }) {
  const { indexed, worded, language, attributes } = known.index;
  const values = (name: string) => {
    const all = attributes[name] ?? [];
    return all.length > 3 ? `${all[0]} … ${all.at(-1)}` : all.join(' · ');
  };
  return (
    <dl className="figures">
      <Figure name="Id" value={known.id} />
      <Figure name="In the index" value={indexed && worded ? 'yes' : indexed ? 'for filters' : 'no'} note={language === '' ? undefined : `texts in ${language}`} />
      {HEADS.filter(([name]) => (attributes[name] ?? []).length > 0).map(([name, title]) => (
        <Figure key={name} name={title} value={values(name)} />
      ))}
    </dl>
  );
}

function Offers({ item }: { item: Record<string, unknown> }) {
  const rows = offers(item);
  return (
    <details open={rows.length <= 6}>
      <summary>
        {rows.length} {rows.length === 1 ? 'offer' : 'offers'}
      </summary>
      <Table label="Variants and offers" head={['Variant', 'Seller', 'Market', '#Price', '#Stock']}>
        {rows.map((row, i) => (
          <tr key={i}>
            <th scope="row">
              {row.variant} {row.choice !== '' && <span className="quiet">{row.choice}</span>}
            </th>
            <td>{row.seller}</td>
            <td>{row.market}</td>
            <td className="num">{row.price}</td>
            <td className="num">{row.stock}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}

function LinkedItems({ links, catalogue }: { links: Record<string, Links>; catalogue: string }) {
  const groups = Object.entries(links).filter(([, group]) => group.items.length > 0);
  return groups.length === 0 ? null : (
    <dl className="links">
      {groups.map(([name, group]) => (
        <div key={name}>
          <dt>
            {linkName(name)} {group.total > group.items.length && <span className="quiet">{group.total} in all</span>}
          </dt>
          <dd className="chips">
            {group.items.map((each) =>
              each.missing === true ? (
                <span className="tag tag-warn" key={each.id}>
                  {each.id} is not there
                </span>
              ) : (
                <a className="tag" key={each.id} href={to('items', { catalogue, id: each.id })}>
                  {each.kind !== 'product' && <b>{each.kind}</b>} {each.title}
                </a>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Doings({ known }: { known: KnownItem }) {
  return known.doings.length === 0 ? (
    <p className="quiet">No shopper did anything with it lately.</p>
  ) : (
    <details>
      <summary>What shoppers did with it lately</summary>
      <Table label="What shoppers did" head={['What', 'Forgotten by half after a', '#How often']}>
        {known.doings.map((each) => (
          <tr key={`${each.did} ${each.span}`}>
            <th scope="row">{each.did}</th>
            <td>{each.span}</td>
            <td className="num">{score(each.amount)}</td>
          </tr>
        ))}
      </Table>
    </details>
  );
}
