import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Panel } from '../parts/Panel';
import { type Look, outcome } from './look';
import { Reasons } from './Reasons';

interface WhyNotProps {
  look: Look;
  item: string;
  /** How often somebody asked from further down, who is brought to the answer each time. */
  asks: number;
  choose: (item: string) => void;
}

/** What became of one item, by its id. */
export function WhyNot({ look, item, asks, choose }: WhyNotProps) {
  const [id, setId] = useState(item);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose(id.trim());
  };
  const { fate } = look;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asks > 0) {
      told.current?.scrollIntoView({ block: 'nearest' });
      told.current?.focus({ preventScroll: true });
    }
  }, [asks, fate?.id]);
  return (
    <Panel title="Why not this item?">
      <form className="fields" onSubmit={submit}>
        <label className="wide">
          Id of the item
          <input className="field" name="item" value={id} list="known-items" spellCheck={false}
            onChange={(event) => setId(event.target.value)} />
        </label>
        <datalist id="known-items">
          {look.candidates.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </datalist>
        <button type="submit" className="button">
          Why?
        </button>
      </form>
      {fate !== undefined && (
        <div ref={told} className="fate" role="status" tabIndex={-1}>
          <p className={fate.outcome === 'on_page' ? 'told told-good' : 'told'}>
            <strong>{outcome(fate.outcome)}</strong> <code>{fate.id}</code>
          </p>
          <ul className="notes">
            {fate.notes.map((note, i) => (
              <li key={i}>{note}</li>
            ))}
          </ul>
          {fate.reasons.length > 0 && <Reasons reasons={fate.reasons} features={look.features} />}
        </div>
      )}
    </Panel>
  );
}
