import { useState } from 'react';
import { Failure } from '../parts/Told';
import { shownBy } from './banner';
import { BannerShown } from './BannerShown';
import { enabled, resting, type Rule } from './draft';
import { type Changed, felt, told } from './effect';
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
      {trial.data !== undefined && words !== '' && trial.failed === undefined && <Pages trial={trial.data} of={change.rule === undefined ? 'them' : 'the rule'} />}
      <Reach catalogue={catalogue} change={change} />
    </div>
  );
}

/** Why a rule changes nothing now, whatever the query. */
function restsBy(rule: Rule): string | undefined {
  const time = resting(rule, Date.now() / 1000);
  return enabled(rule) ? time && `It changes nothing now: ${time}.` : 'It changes nothing now: it is off.';
}

function Pages({ trial, of }: { trial: Changed; of: string }) {
  const before = trial.before.hits.map((hit) => hit.id);
  const after = trial.after.hits.map((hit) => hit.id);
  return (
    <>
      <p className={felt(trial) ? 'told told-good' : 'told'} role="status">
        {told(trial)}
      </p>
      <div className="columns">
        {([['Without', trial.before, after], ['With', trial.after, before]] as const).map(([name, page, other]) => (
          <div key={name}>
            <h4>
              {name} {of}
            </h4>
            {page.redirect !== undefined && (
              <p>
                The shopper is sent to <code>{page.redirect}</code>.
              </p>
            )}
            {shownBy(page.rendering).map((banner, i) => <BannerShown key={i} banner={banner} />)}
            <ol className="side">
              {page.hits.map((hit, place) => (
                <li key={hit.id} className={other.includes(hit.id) ? undefined : 'alone'}>
                  <span className="hit-rank">{place + 1}</span>
                  <span className="hit-title">{hit.title || hit.id}</span>
                  {!other.includes(hit.id) && <span className="tag tag-accent">{name === 'Without' ? 'goes' : 'new'}</span>}
                  {other.includes(hit.id) && other.indexOf(hit.id) !== place && <span className="tag">{name === 'Without' ? 'then' : 'was'} {other.indexOf(hit.id) + 1}</span>}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </>
  );
}
