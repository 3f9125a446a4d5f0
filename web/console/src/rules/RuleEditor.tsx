import { type FormEvent, useState } from 'react';
import { ask, inIndex } from '../api';
import { Panel } from '../parts/Panel';
import { Failure } from '../parts/Told';
import { go } from '../routing';
import { DoesFields } from './DoesFields';
import { enabled, idle, query, type Rule, sent } from './draft';
import { faultOf } from './faults';
import { Field } from './Field';
import { ItemPicker } from './ItemPicker';
import { Preview } from './Preview';
import { WhenFields } from './WhenFields';

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
  const edit = (next: Rule) => {
    setDraft(next);
    setDone('');
  };
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
      edit({ ...(JSON.parse(text) as Rule), objectID: draft.objectID });
      setFailed(undefined);
    } catch (error) {
      setFailed(error as Error);
    }
  };
  const without = idle(draft);
  const fault = failed === undefined ? undefined : faultOf(failed.message);
  return (
    <Panel title={known ? `Rule ${rule.objectID}` : 'A new rule'}
      tools={
        <button type="button" className="button button-small" onClick={() => go('rules')}>
          Close
        </button>
      }>
      <form className="editor" onSubmit={submit}>
        <div className="fields">
          {known || <Field label="Id" value={draft.objectID} set={(objectID) => edit({ ...draft, objectID })} at={['objectID']} fault={fault} />}
          <Field label="What it is for" value={draft.description ?? ''} set={(description) => edit({ ...draft, description })} at={['description']} fault={fault} hint="Audio week, until Sunday" wide />
          <label className="tick">
            <input type="checkbox" checked={enabled(draft)} onChange={(event) => edit({ ...draft, enabled: event.target.checked })} />
            On
          </label>
        </div>
        <WhenFields draft={draft} change={edit} fault={fault} />
        <ItemPicker catalogue={catalogue} draft={draft} change={edit} />
        <DoesFields draft={draft} change={edit} fault={fault} />
        <details>
          <summary>The whole rule as JSON, with what the form does not show</summary>
          <textarea className="field" aria-label="The rule as JSON" spellCheck={false}
            value={json ?? JSON.stringify(sent(draft), null, 2)} onChange={(event) => typed(event.target.value)} onBlur={() => setJson(undefined)} />
        </details>
        {failed !== undefined && <Failure error={failed} />}
        {done !== '' && <p className="told told-good" role="status">{done}</p>}
        {without && <p className="quiet">It does nothing yet: pin or hide an item, or choose what else it does.</p>}
        <div>
          <button type="submit" className="button button-main" disabled={without}>
            Save the rule
          </button>
        </div>
      </form>
      <Preview catalogue={catalogue} change={{ rule: sent(draft) }} suggested={query(draft)} />
    </Panel>
  );
}
