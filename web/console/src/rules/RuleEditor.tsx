import { useRef, useState } from 'react';
import { Panel } from '../parts/Panel';
import { Failure } from '../parts/Told';
import { useFocusAfter } from '../parts/useFocusAfter';
import { go } from '../routing';
import type { Tagged } from '../tagged';
import { Clash } from './Clash';
import { DoesFields } from './DoesFields';
import { idle } from './does';
import { enabled, query, type Rule, sent } from './draft';
import { faultOf } from './faults';
import { Field } from './Field';
import { ItemPicker } from './ItemPicker';
import { JsonField, type Typed } from './JsonField';
import { Preview } from './Preview';
import { Meanwhile } from './saving';
import { useDraft } from './useDraft';
import { WhenFields } from './WhenFields';

interface EditorProps {
  catalogue: string;
  rule: Rule;
  /** The rule as it is saved; nothing for a new one. */
  seen: Tagged<Rule> | undefined;
  saved: (id: string) => void;
}

/** A form for what rules mostly do, the whole rule as JSON, and what it would change. */
export function RuleEditor({ catalogue, rule, seen: read, saved }: EditorProps) {
  const { draft, edit, seen, failed, done, busy, ended, submit, over, take } = useDraft(catalogue, rule, read, saved);
  const [typed, setTyped] = useState<Typed>();
  const without = idle(draft);
  const broken = typed?.wrong !== undefined;
  const told = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useFocusAfter(ended, () => (failed !== undefined || button.current?.disabled === true ? told : button).current);
  const takes = (theirs: Meanwhile) => () => {
    setTyped(undefined);
    take(theirs);
  };
  const fault = failed === undefined ? undefined : faultOf(failed.message);
  return (
    <Panel title={seen === undefined ? 'A new rule' : `Rule ${seen.objectID}`}
      tools={
        <button type="button" className="button button-small" onClick={() => go('rules', { catalogue })}>
          Close
        </button>
      }>
      <form className="editor" onSubmit={submit}>
        <div className="fields">
          {seen === undefined && <Field label="Id" value={draft.objectID} set={(objectID) => edit({ ...draft, objectID })} at={['objectID']} fault={fault} />}
          <Field label="What it is for" value={draft.description ?? ''} set={(description) => edit({ ...draft, description })} at={['description']} fault={fault} hint="Audio week, until Sunday" wide />
          <label className="tick">
            <input type="checkbox" checked={enabled(draft)} onChange={(event) => edit({ ...draft, enabled: event.target.checked })} />
            On
          </label>
        </div>
        <WhenFields draft={draft} change={edit} fault={fault} />
        <ItemPicker catalogue={catalogue} draft={draft} change={edit} />
        <DoesFields draft={draft} change={edit} fault={fault} />
        <JsonField draft={draft} fixed={seen !== undefined} typed={typed} type={setTyped} change={edit} />
        <div className="outcome" ref={told} tabIndex={-1}>
          {failed instanceof Meanwhile ? (
            <Clash message={failed.message} mine={sent(draft)} theirs={failed.now?.thing} over={() => over(failed)} unfit={without || broken}
              take={failed.now && takes(failed)} taking="Go on with theirs" busy={busy} />
          ) : (
            failed !== undefined && <Failure error={failed} />
          )}
          {done && <p className="told told-good" role="status">Saved. It holds from the next query on.</p>}
          {broken && <p className="quiet">The JSON is no rule: mend it, or take back what was typed.</p>}
          {without && <p className="quiet">It does nothing yet: pin or hide an item, or choose what else it does.</p>}
        </div>
        <div>
          <button type="submit" className="button button-main" ref={button} disabled={without || broken || busy}>
            Save the rule
          </button>
        </div>
      </form>
      <Preview catalogue={catalogue} change={{ rule: sent(draft), over: seen?.objectID }} suggested={query(draft)} />
    </Panel>
  );
}
