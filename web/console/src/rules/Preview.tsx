import { useState } from 'react';
import { Failure } from '../parts/Told';
import { enabled, resting, type Rule } from './draft';
import { PreviewPages } from './PreviewPages';
import { Reach } from './Reach';
import { type Change, useTrial } from './trial';

interface PreviewProps {
  catalogue: string;
  change: Change;
  /** The query to begin with. */
  suggested: string;
}

/** A query without and with a change, and how many of the most asked queries it changes. */
export function Preview({ catalogue, change, suggested }: PreviewProps) {
  const [query, setQuery] = useState<string>();
  const words = query ?? suggested;
  const trial = useTrial(catalogue, words, change);
  const rests = change.rule === undefined ? undefined : restsBy(change.rule);
  return (
    <div className="preview">
      <h3>Preview</h3>
      <label className="find-item">
        On the query
        <input className="field" name="preview" type="search" value={words} placeholder="a query to try it on" onChange={(event) => setQuery(event.target.value)} />
      </label>
      {rests !== undefined && <p className="quiet">{rests}</p>}
      {trial.failed !== undefined && <Failure error={trial.failed} />}
      {trial.data !== undefined && words !== '' && trial.failed === undefined && <PreviewPages catalogue={catalogue} trial={trial.data} of={change.rule === undefined ? 'them' : 'the rule'} />}
      <Reach catalogue={catalogue} change={change} about={suggested} />
    </div>
  );
}

/** Why a rule changes nothing now, whatever the query. */
function restsBy(rule: Rule): string | undefined {
  const time = resting(rule, Date.now() / 1000);
  return enabled(rule) ? time && `It changes nothing now: ${time}.` : 'It changes nothing now: it is off.';
}
