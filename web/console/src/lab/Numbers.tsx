import { type FormEvent, useState } from 'react';

interface NumbersProps {
  here: string;
  /** Those of the other configuration, if there is one. */
  there: string | undefined;
  change: (fields: Record<string, string | undefined>) => void;
}

/** Numbers of the configuration that are tried for this look alone, as a file of it would have them. */
export function Numbers({ here, there, change }: NumbersProps) {
  const [first, setFirst] = useState(here);
  const [second, setSecond] = useState(there ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ set: first.trim(), ...(there === undefined ? {} : { besideset: second.trim() }) });
  };
  return (
    <form className="fields tried" onSubmit={submit}>
      <label className="wide">
        {there === undefined ? 'One key = value in a line' : 'A: one key = value in a line'}
        <textarea className="field" name="set" rows={3} spellCheck={false} value={first} placeholder="first-stage.weight.meaning = 0.3"
          onChange={(event) => setFirst(event.target.value)} />
      </label>
      {there !== undefined && (
        <label className="wide">
          B
          <textarea className="field" name="besideset" rows={3} spellCheck={false} value={second} placeholder="final-stage.price-power = 1"
            onChange={(event) => setSecond(event.target.value)} />
        </label>
      )}
      <button type="submit" className="button">
        Try
      </button>
      <p className="small quiet wide">
        Keys of the configuration that begin with recall, first-stage, final-stage, custom-ranking or mix. Shoppers go on with the numbers of the shop.
        Weights of features count where no learnt first stage ranks: first-stage.learned = false puts it aside.
      </p>
    </form>
  );
}
