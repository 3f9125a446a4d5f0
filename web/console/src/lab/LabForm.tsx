import { type FormEvent, useEffect, useState } from 'react';
import { go } from '../routing';

interface LabFormProps {
  params: URLSearchParams;
  change: (fields: Record<string, string | undefined>) => void;
}

const OFTEN = ['q', 'filter', 'market', 'user'];
const SELDOM = ['language', 'sort', 'contexts', 'searchable', 'layout', 'from'];

/** What is asked, as the address has it. */
export function LabForm({ params, change }: LabFormProps) {
  const read = () => Object.fromEntries([...OFTEN, ...SELDOM].map((name) => [name, params.get(name) ?? '']));
  const [fields, setFields] = useState<Record<string, string>>(read);
  const address = params.toString();
  useEffect(() => setFields(read()), [address]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change(fields);
  };
  const field = (name: string, label: string, hint: string, wide = false) => (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input className="field" name={name} value={fields[name] ?? ''} placeholder={hint} spellCheck={false}
        inputMode={name === 'from' ? 'numeric' : undefined} pattern={name === 'from' ? '[0-9]{0,5}' : undefined}
        onChange={(event) => setFields({ ...fields, [name]: event.target.value })} />
    </label>
  );
  const flag = (name: string, label: string, usual = true) => (
    <label className="tick">
      <input type="checkbox" checked={usual ? params.get(name) !== 'off' : params.get(name) === 'on'}
        onChange={(event) => change({ ...fields, [name]: event.target.checked === usual ? undefined : usual ? 'off' : 'on' })} />
      {label}
    </label>
  );
  return (
    <form className="panel" onSubmit={submit} role="search">
      <div className="fields">
        {field('q', 'Query', 'what a shopper types', true)}
        {field('filter', 'Filter', 'brand:Sony AND price < 100')}
        {field('market', 'Market', 'none')}
        {field('user', 'Shopper', 'nobody in particular')}
        <button type="submit" className="button button-main">
          Look
        </button>
      </div>
      <details open={SELDOM.some((name) => params.has(name))}>
        <summary>Asked for besides</summary>
        <div className="fields">
          {field('language', 'Reads', 'any language')}
          {field('sort', 'Sorted by', 'price, -rating')}
          {field('contexts', 'Contexts of rules', 'mobile')}
          {field('searchable', 'Words in', 'all attributes')}
          {field('from', 'From rank', '0')}
          <label>
            Laid out as
            <select className="field" name="layout" value={fields.layout} onChange={(event) => setFields({ ...fields, layout: event.target.value })}>
              <option value="">grid</option>
              <option value="feed">feed</option>
            </select>
          </label>
        </div>
      </details>
      <div className="chips">
        {flag('rules', 'Apply rules')}
        {flag('personal', 'Personal to the shopper')}
        {flag('correct', 'Correct spelling')}
        {flag('typing', 'Still typing', false)}
        {params.has('q') && (
          <button type="button" className="link-button" onClick={() => go('lab', { catalogue: params.get('catalogue') ?? '' })}>
            Begin anew
          </button>
        )}
      </div>
    </form>
  );
}
