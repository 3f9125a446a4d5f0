import { type FormEvent, useState } from 'react';
import { ask, inIndex } from '../api';
import { Asking } from '../parts/AskFirst';
import { Failure } from '../parts/Told';
import { useFocusBack } from '../parts/useFocusBack';
import { ALL, change, doubt, type KnownItem, type Offer, offers } from './items';

interface EditProps {
  catalogue: string;
  known: KnownItem;
  changed: () => void;
  gone: () => void;
}

/** Price and stock, which change in place, and the removal of an item. */
export function EditItem({ catalogue, known, changed, gone }: EditProps) {
  const rows = known.kind === 'product' ? offers(known.item) : [];
  const [chosen, choose] = useState(rows.length > 1 ? '' : '0');
  const [price, setPrice] = useState('');
  const [stock, setStock] = useState('');
  const [sure, setSure] = useState(false);
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState('');
  /** What is asked about before it is done. */
  const [doubted, setDoubted] = useState<{ question: string; changes: Record<string, unknown>[] }>();
  const button = useFocusBack(doubted !== undefined);
  const act = (doing: Promise<unknown>, then: () => void) => {
    setFailed(undefined);
    setDone('');
    doing.then(then, (error: Error) => setFailed(error));
  };
  const row = rows[Number(chosen)];
  const of = chosen === 'all' ? ALL : chosen === '' ? undefined : row;
  const changes = of === undefined ? [] : change(known.id, of, price, stock);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const question = doubt(price, chosen === 'all' ? rows : row === undefined ? [] : [row]);
    setDoubted(question === '' ? undefined : { question, changes });
    if (question === '') {
      write(changes);
    }
  };
  const write = (these: Record<string, unknown>[]) =>
    act(ask('POST', `/v1/catalogues/${encodeURIComponent(catalogue)}/offers`, { changes: these }), () => {
      setPrice('');
      setStock('');
      setDone('Changed. Shoppers see it at once.');
      changed();
    });
  const remove = () => act(ask('DELETE', inIndex(catalogue, encodeURIComponent(known.id))), gone);
  return (
    <details className="edit">
      <summary>Change or remove it</summary>
      <form className="fields" onSubmit={submit}>
        {rows.length > 1 && <Which rows={rows} chosen={chosen} choose={choose} />}
        {rows.length > 0 && (
          <>
            <label className="narrow">
              New price
              <input className="field" name="price" value={price} inputMode="decimal" placeholder={chosen === 'all' ? '' : row?.price} onChange={(event) => setPrice(event.target.value)} />
            </label>
            <label className="narrow">
              New stock
              <input className="field" name="stock" value={stock} placeholder={chosen === 'all' ? '' : row?.stock} onChange={(event) => setStock(event.target.value)} />
            </label>
            <button type="submit" className="button" ref={button} disabled={changes.length === 0}>
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
      {doubted !== undefined && (
        <Asking key={doubted.question} question={doubted.question} yes="Change it" act={() => write(doubted.changes)} close={() => setDoubted(undefined)} />
      )}
      {failed !== undefined && <Failure error={failed} />}
      {done !== '' && <p className="told told-good" role="status">{done}</p>}
    </details>
  );
}

/** Whose price and stock are changed. */
function Which({ rows, chosen, choose }: { rows: Offer[]; chosen: string; choose: (chosen: string) => void }) {
  return (
    <label>
      Offer
      <select className="field" name="offer" value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="">choose one</option>
        {rows.map((row, i) => (
          <option key={i} value={i}>
            {[row.variant, row.choice, row.seller, row.market].filter((part) => part !== '').join(' · ')}
          </option>
        ))}
        <option value="all">all {rows.length}</option>
      </select>
    </label>
  );
}
