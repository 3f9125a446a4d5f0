import { type FormEvent, useState } from 'react';
import { ask, inIndex } from '../api';
import { Failure } from '../parts/Told';
import { change, type KnownItem, plain } from './items';

interface EditProps {
  catalogue: string;
  known: KnownItem;
  changed: () => void;
  gone: () => void;
}

/** Price and stock, which change in place, and the removal of an item. */
export function EditItem({ catalogue, known, changed, gone }: EditProps) {
  const [price, setPrice] = useState('');
  const [stock, setStock] = useState('');
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState('');
  const path = (rest = '') => inIndex(catalogue, `${encodeURIComponent(known.id)}${rest}`);
  const act = (doing: Promise<unknown>, then: () => void) => {
    setFailed(undefined);
    setDone('');
    doing.then(then, (error: Error) => setFailed(error));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    act(ask('POST', path('/partial?createIfNotExists=false'), change(price, stock)), () => {
      setPrice('');
      setStock('');
      setDone('Changed. Shoppers see it at once.');
      changed();
    });
  };
  const remove = () => act(ask('DELETE', path()), gone);
  return (
    <details className="edit">
      <summary>Change or remove it</summary>
      <form className="fields" onSubmit={submit}>
        {known.kind === 'product' && plain(known.item) && (
          <>
            <label className="narrow">
              New price
              <input className="field" name="price" value={price} inputMode="decimal" placeholder={String(known.item.price ?? 'none')} onChange={(event) => setPrice(event.target.value)} />
            </label>
            <label className="narrow">
              New stock
              <input className="field" name="stock" value={stock} placeholder={String(known.item.stock ?? 'uncounted')} onChange={(event) => setStock(event.target.value)} />
            </label>
            <button type="submit" className="button" disabled={Object.keys(change(price, stock)).length === 0}>
              Change
            </button>
          </>
        )}
        <label className="tick">
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />I am sure
        </label>
        <button type="button" className="button button-bad" disabled={!sure} onClick={remove}>
          Remove the item
        </button>
      </form>
      {known.kind === 'product' && !plain(known.item) && (
        <p className="quiet">Its variants or offers have prices and stock of their own: change them by loading the item again.</p>
      )}
      {failed !== undefined && <Failure error={failed} />}
      {done !== '' && <p className="told told-good" role="status">{done}</p>}
    </details>
  );
}
