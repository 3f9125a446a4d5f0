import { useId } from 'react';
import { type Rule, sent } from './draft';
import { read } from './shape';

/** What stands in the field while it is typed in, and what is wrong with it. */
export interface Typed {
  text: string;
  wrong?: string;
}

interface JsonProps {
  draft: Rule;
  /** Whether the rule is saved and keeps its id. */
  fixed: boolean;
  typed: Typed | undefined;
  type: (typed: Typed | undefined) => void;
  change: (rule: Rule) => void;
}

/** The whole rule as JSON. What is no rule stays as it was typed, and the rule as it was. */
export function JsonField({ draft, fixed, typed, type, change }: JsonProps) {
  const id = useId();
  const wrong = typed?.wrong;
  const put = (text: string) => {
    const found = read(text, draft.objectID, fixed);
    type({ text, wrong: found.wrong });
    if (found.wrong === undefined) {
      change(found.rule);
    }
  };
  return (
    <details>
      <summary>The whole rule as JSON, with what the form does not show</summary>
      <textarea className="field" aria-label="The rule as JSON" spellCheck={false} aria-invalid={wrong !== undefined || undefined}
        aria-describedby={wrong === undefined ? undefined : id} value={typed?.text ?? JSON.stringify(sent(draft), null, 2)}
        onChange={(event) => put(event.target.value)} onBlur={() => wrong === undefined && type(undefined)} />
      {wrong !== undefined && (
        <p>
          <span className="fault" id={id}>
            {wrong}
          </span>{' '}
          <button type="button" className="link-button" onClick={() => type(undefined)}>
            Take back what was typed
          </button>
        </p>
      )}
    </details>
  );
}
