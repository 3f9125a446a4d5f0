import { Fragment, useState } from 'react';
import { ItemBrief } from '../parts/ItemBrief';
import { useAsk } from '../useAsk';
import { choices, type Found, type Known } from './choices';
import { pinnedBy } from './does';
import { changed, freed, hidden, pinned, type Rule } from './draft';
import { type Named, useNamed } from './named';

/** Items that a rule pins or hides, found by their words. */
export function ItemPicker({ catalogue, draft, change }: { catalogue: string; draft: Rule; change: (rule: Rule) => void }) {
  const [words, setWords] = useState('');
  const found = useAsk<Found>(words.trim() === '' ? undefined : '/v1/search', {
    catalogue,
    query: words,
    size: 6,
    rules: false,
    analytics: false,
  });
  const id = words.trim();
  const known = useAsk<Known>(/^\S+$/.test(id) ? '/1/indexes/*/objects' : undefined, { requests: [{ indexName: catalogue, objectID: id }] });
  const rows = choices(id, known.data, found.data);
  const { promote = [], hide = [] } = draft.consequence;
  const named = useNamed(catalogue, [draft]);
  const next = promote.reduce((most, each) => Math.max(most, each.position + 1), 0);
  return (
    <fieldset className="picker">
      <legend>Items</legend>
      <ul className="picked">
        {promote.map((each, i) => (
          <li key={each.objectID ?? i}>
            <span>
              Pin{' '}
              {pinnedBy(each).map((one, nth) => (
                <Fragment key={one}>
                  {nth > 0 && ', '}
                  <Picked id={one} named={named} />
                </Fragment>
              ))}{' '}
              at place
            </span>
            <input className="field field-small place" type="number" min="1" max="300" value={each.position + 1} aria-label={`Place of ${each.objectID ?? 'the group'}`}
              onChange={(event) => change(changed(draft, {
                promote: promote.map((other) => (other === each ? { ...each, position: Math.max(0, Number(event.target.value) - 1) } : other)),
              }))} />
            <button type="button" className="link-button" onClick={() => change(changed(draft, { promote: promote.filter((other) => other !== each) }))}>
              Do not pin
            </button>
          </li>
        ))}
        {hide.map((each) => (
          <li key={each.objectID}>
            <span>
              Hide <Picked id={each.objectID} named={named} />
            </span>
            <button type="button" className="link-button" onClick={() => change(freed(draft, each.objectID))}>
              Do not hide
            </button>
          </li>
        ))}
      </ul>
      <label className="find-item">
        Find an item to pin or hide
        <input className="field" type="search" name="find-item" value={words} placeholder="words of its title, or its id" onChange={(event) => setWords(event.target.value)} />
      </label>
      {words.trim() !== '' && (
        <ul className="found-items">
          {rows.map((row) => (
            <li key={row.id}>
              <ItemBrief item={row} /> <code className="quiet">{row.id}</code>
              <button type="button" className="button button-small" onClick={() => change(pinned(draft, row.id, next))} aria-label={`Pin ${row.id}`}>
                Pin
              </button>
              <button type="button" className="button button-small" onClick={() => change(hidden(draft, row.id))} aria-label={`Hide ${row.id}`}>
                Hide
              </button>
            </li>
          ))}
          {rows.length === 0 && !found.waiting && <li className="quiet">Nothing found.</li>}
          {rows.length > 0 && (found.data?.total ?? 0) > rows.length && <li className="quiet">Others are found too; more words narrow them.</li>}
        </ul>
      )}
    </fieldset>
  );
}

/** An item that the rule names, as it is now. */
function Picked({ id, named }: { id: string; named: Named }) {
  const item = named.get(id);
  return (
    <>
      {item != null && item.image !== '' && <img className="picked-image" src={item.image} alt="" width="28" height="28" loading="lazy" />}
      <code>{id}</code> {item?.title ?? ''}
      {item === null && <span className="tag tag-warn">is gone</span>}
    </>
  );
}
