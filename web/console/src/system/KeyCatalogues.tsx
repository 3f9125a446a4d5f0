import { useId } from 'react';
import { catalogues, type Typed } from './keys';

interface CataloguesProps {
  /** The catalogues that there are, once it is known. */
  known: string[] | undefined;
  typed: Typed;
  set: (more: Partial<Typed>) => void;
}

/** The catalogues that a new key is for: those that there are, to be ticked, and others by name. */
export function KeyCatalogues({ known, typed, set }: CataloguesProps) {
  const id = useId();
  const missing = known === undefined ? [] : catalogues(typed).filter((each) => !known.includes(each));
  const tick = (name: string, on: boolean) => set({ chosen: on ? [...typed.chosen, name] : typed.chosen.filter((each) => each !== name) });
  return (
    <fieldset className="key-catalogues" disabled={typed.right === 'admin'}>
      <legend>
        Only for catalogues <span className="quiet">{typed.right === 'admin' ? "an admin's key is for all" : 'none ticked: for all'}</span>
      </legend>
      <div className="chips">
        {known?.map((name) => (
          <label className="tick" key={name}>
            <input type="checkbox" checked={typed.chosen.includes(name)} onChange={(event) => tick(name, event.target.checked)} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      <label>
        Others, that are still to come
        <input className="field" name="others" value={typed.others} placeholder="none" spellCheck={false} aria-describedby={missing.length > 0 ? id : undefined}
          onChange={(event) => set({ others: event.target.value })} />
      </label>
      {missing.length > 0 && (
        <p className="told" id={id} role="status">
          There is no catalogue {missing.join(', ')} yet. The key opens {missing.length === 1 ? 'it' : 'each of them'} once there is.
        </p>
      )}
    </fieldset>
  );
}
