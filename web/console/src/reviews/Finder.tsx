import { type FormEvent, useEffect, useState } from 'react';

interface FinderProps {
  params: URLSearchParams;
  find: (fields: Record<string, string>) => void;
}

const read = (params: URLSearchParams) => ({ q: params.get('q') ?? '', item: params.get('item') ?? '' });

/** The fields by which reviews are found. What is chosen holds at once, what is typed when it is sent. */
export function Finder({ params, find }: FinderProps) {
  const [typed, setTyped] = useState(read(params));
  const address = params.toString();
  useEffect(() => setTyped(read(params)), [address]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find({ q: typed.q.trim(), item: typed.item.trim() });
  };
  const choice = (name: 'stars' | 'hidden', label: string, options: [string, string][]) => (
    <label>
      {label}
      <select className="field" name={name} value={params.get(name) ?? ''} onChange={(event) => find({ ...typed, [name]: event.target.value })}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="panel">
      <form className="fields" role="search" onSubmit={submit}>
        <label className="wide">
          In the words
          <input className="field" name="q" value={typed.q} placeholder="all reviews" maxLength={512} onChange={(event) => setTyped({ ...typed, q: event.target.value })} />
        </label>
        <label>
          Id of the item
          <input className="field" name="item" value={typed.item} placeholder="any" maxLength={512} spellCheck={false} onChange={(event) => setTyped({ ...typed, item: event.target.value })} />
        </label>
        {choice('stars', 'Stars', [['', 'any'], ...['5', '4', '3', '2', '1'].map((each): [string, string] => [each, each])])}
        {choice('hidden', 'Shown', [['', 'shown and hidden'], ['false', 'shown'], ['true', 'hidden']])}
        <label className="tick">
          <input type="checkbox" name="words" checked={params.get('words') === 'true'} onChange={(event) => find({ ...typed, words: event.target.checked ? 'true' : '' })} />
          With words only
        </label>
        <button type="submit" className="button button-main">
          Find
        </button>
      </form>
    </div>
  );
}
