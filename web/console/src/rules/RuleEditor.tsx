import { type FormEvent, useState } from 'react';
import { ask, inIndex } from '../api';
import { Panel } from '../parts/Panel';
import { Failure } from '../parts/Told';
import { go } from '../routing';
import { ANCHORS, changed, conditioned, query, type Rule, sent } from './draft';
import { ItemPicker } from './ItemPicker';
import { Preview } from './Preview';

interface EditorProps {
  catalogue: string;
  rule: Rule;
  known: boolean;
  saved: () => void;
}

/** A form for what rules mostly do, the whole rule as JSON, and what it would change. */
export function RuleEditor({ catalogue, rule, known, saved }: EditorProps) {
  const [draft, setDraft] = useState(rule);
  const [json, setJson] = useState<string>();
  const [failed, setFailed] = useState<Error>();
  const [done, setDone] = useState('');
  const condition = draft.conditions?.[0] ?? {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(undefined);
    setDone('');
    try {
      await ask('PUT', inIndex(catalogue, `rules/${encodeURIComponent(draft.objectID)}`), sent(draft));
      setDone('Saved. It holds from the next query on.');
      saved();
    } catch (error) {
      setFailed(error as Error);
    }
  };
  const typed = (text: string) => {
    setJson(text);
    try {
      setDraft({ ...(JSON.parse(text) as Rule), objectID: draft.objectID });
      setFailed(undefined);
    } catch (error) {
      setFailed(error as Error);
    }
  };
  const text = (label: string, value: string, set: (value: string) => void, hint = '', wide = false) => (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input className="field" value={value} placeholder={hint} onChange={(event) => set(event.target.value)} />
    </label>
  );
  const boost = draft.consequence.boosts?.[0];
  return (
    <Panel title={known ? `Rule ${rule.objectID}` : 'A new rule'}
      tools={
        <button type="button" className="button button-small" onClick={() => go('rules')}>
          Close
        </button>
      }>
      <form className="editor" onSubmit={submit}>
        <div className="fields">
          {known || text('Id', draft.objectID, (objectID) => setDraft({ ...draft, objectID }))}
          {text('What it is for', draft.description ?? '', (description) => setDraft({ ...draft, description }), 'Audio week, until Sunday', true)}
        </div>
        <div className="fields">
          <label>
            Holds when the query
            <select className="field" value={condition.anchoring ?? 'contains'}
              onChange={(event) => setDraft(conditioned(draft, { anchoring: event.target.value }))}>
              {ANCHORS.map(([name, label]) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          {text('Words', condition.pattern ?? '', (pattern) => setDraft(conditioned(draft, { pattern })), 'empty for every query', true)}
          <label className="tick">
            <input type="checkbox" checked={condition.alternatives === true}
              onChange={(event) => setDraft(conditioned(draft, { alternatives: event.target.checked }))} />
            Also other forms and slips
          </label>
        </div>
        <ItemPicker catalogue={catalogue} draft={draft} change={setDraft} />
        <div className="fields">
          {text('Boost what satisfies', boost?.filters ?? '', (filters) =>
            setDraft(changed(draft, { boosts: filters === '' ? [] : [{ strength: 0.3, ...boost, filters }, ...(draft.consequence.boosts ?? []).slice(1)] })),
            'brand:Sony')}
          <label>
            By, from −1 to 1
            <input className="field" type="number" min="-1" max="1" step="0.05" value={boost?.strength ?? 0.3} disabled={boost === undefined}
              onChange={(event) => boost && setDraft(changed(draft, { boosts: [{ ...boost, strength: Number(event.target.value) }, ...(draft.consequence.boosts ?? []).slice(1)] }))} />
          </label>
          {text('Show only what satisfies', draft.consequence.params?.filters ?? '', (filters) => {
            const { filters: _, ...params } = draft.consequence.params ?? {};
            setDraft(changed(draft, { params: filters === '' ? params : { ...params, filters } }));
          }, 'available:true')}
          {text('Send the shopper to', draft.consequence.redirect ?? '', (redirect) => setDraft(changed(draft, { redirect })), '/sale')}
        </div>
        <details>
          <summary>The whole rule as JSON, with banners, periods, contexts and all else</summary>
          <textarea className="field" aria-label="The rule as JSON" spellCheck={false}
            value={json ?? JSON.stringify(sent(draft), null, 2)} onChange={(event) => typed(event.target.value)} onBlur={() => setJson(undefined)} />
        </details>
        {failed !== undefined && <Failure error={failed} />}
        {done !== '' && <p className="told told-good" role="status">{done}</p>}
        <div>
          <button type="submit" className="button button-main">
            Save the rule
          </button>
        </div>
      </form>
      <Preview catalogue={catalogue} change={{ rule: sent(draft) }} suggested={query(draft)} />
    </Panel>
  );
}
