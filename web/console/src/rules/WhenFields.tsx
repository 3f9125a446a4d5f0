import { ANCHORS, anchoringOf, conditioned, marketsOf, type Rule } from './draft';
import type { Fault } from './faults';
import { Field } from './Field';
import { moved, past, shown } from './period';

interface PartProps {
  draft: Rule;
  change: (rule: Rule) => void;
  fault: Fault | undefined;
}

/** For which queries a rule holds, and when. */
export function WhenFields({ draft, change, fault }: PartProps) {
  const condition = draft.conditions?.[0] ?? {};
  const more = (draft.conditions?.length ?? 0) - 1;
  const set = (name: string) => (value: string) => change(conditioned(draft, { [name]: value }));
  return (
    <fieldset className="part">
      <legend>Holds when</legend>
      <div className="fields">
        <label>
          The query
          <select className="field" value={anchoringOf(condition)} onChange={(event) => set('anchoring')(event.target.value)}>
            {ANCHORS.map(([name, label]) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <Field label="Words" value={condition.pattern ?? ''} set={set('pattern')} at={['conditions[0].pattern', 'conditions[0].anchoring']} fault={fault} hint="empty for every query" wide />
        <label className="tick">
          <input type="checkbox" checked={condition.alternatives === true}
            onChange={(event) => change(conditioned(draft, { alternatives: event.target.checked }))} />
          Also other forms and slips
        </label>
      </div>
      <div className="fields">
        <Field label="Its filter asks for" value={String(condition.filters ?? '')} set={set('filters')} at={['conditions[0].filters']} fault={fault} hint="categories:Audio, for a category page" wide />
        <Field label="The market is one of" value={marketsOf(condition)} at={['conditions[0].market']} fault={fault} hint="any"
          set={(text) => change(conditioned(draft, { market: text.includes(',') ? text.split(',').map((each) => each.trim()) : text }))} />
        <Field label="The front end says" value={condition.context ?? ''} set={set('context')} at={['conditions[0].context']} fault={fault} hint="a context, such as app" />
      </div>
      {more > 0 && <p className="quiet">Or when one of {more} more conditions holds, which stand in the JSON below.</p>}
      <Periods draft={draft} change={change} fault={fault} />
    </fieldset>
  );
}

function Periods({ draft, change, fault }: PartProps) {
  const periods = draft.validity ?? [];
  const put = (validity: typeof periods) => change({ ...draft, validity });
  return (
    <div className="rows">
      {periods.map((period, i) => (
        <div className="fields" key={i} role="group" aria-label={`Period ${i + 1}`}>
          {(['from', 'until'] as const).map((end) => (
            <Field key={end} label={end === 'from' ? 'From (UTC)' : 'Until (UTC)'} type="datetime-local" value={shown(period[end])} at={[`validity[${i}].${end}`]} fault={fault}
              warning={end === 'until' ? past(periods, i, Date.now() / 1000) : undefined}
              set={(text) => put(periods.map((each, at) => (at === i ? moved(each, end, text) : each)))} />
          ))}
          <button type="button" className="link-button" onClick={() => put(periods.filter((_, at) => at !== i))}>
            Without this period
          </button>
        </div>
      ))}
      <div>
        <button type="button" className="button button-small" onClick={() => put([...periods, {}])}>
          {periods.length === 0 ? 'Only for a time' : 'And another time'}
        </button>
      </div>
    </div>
  );
}
