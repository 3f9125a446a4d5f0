import { count, time } from '../format';
import { Table } from '../parts/Panel';
import { to } from '../routing';
import { DoesList } from './DoesList';
import { enabled, resting, type Rule, when } from './draft';
import { type Named, useNamed } from './named';
import type { Uses } from './saving';

interface TableProps {
  catalogue: string;
  rules: Rule[];
  uses: Uses | undefined;
  /** Whether they may be changed. */
  may: boolean;
  toggle: (rule: Rule) => void;
  remove: (rule: Rule) => void;
}

/** Rules, what each does, and how often it was applied. */
export function RuleTable({ rules, uses, ...more }: TableProps) {
  const used = new Map(uses?.rules.map((each) => [each.id, each]));
  const now = Date.now() / 1000;
  const named = useNamed(more.catalogue, rules);
  return (
    <Table label="All rules" head={['Rule', 'Holds when', 'Does', '#Applied', '#In 24 h', 'Last', 'On', ...(more.may ? ['Delete'] : [])]}>
      {rules.map((rule) => (
        <Row key={rule.objectID} rule={rule} used={used.get(rule.objectID)} rests={resting(rule, now)} named={named} {...more} />
      ))}
    </Table>
  );
}

interface RowProps extends Omit<TableProps, 'rules' | 'uses'> {
  rule: Rule;
  used: Uses['rules'][number] | undefined;
  rests: string | undefined;
  named: Named;
}

function Row({ catalogue, rule, used, rests, named, may, toggle, remove }: RowProps) {
  const id = rule.objectID;
  return (
    <tr className={enabled(rule) ? undefined : 'idle'}>
      <td className="long">
        {may ? <a href={to('rules', { catalogue, id })}>{id}</a> : id}
        {rule.description !== undefined && <div className="quiet">{rule.description}</div>}
      </td>
      <td>
        {when(rule)}
        {rests !== undefined && <span className="tag tag-warn">{rests}</span>}
      </td>
      <td className="deeds-cell">
        <DoesList rule={rule} named={named} />
      </td>
      <td className="num">{count(used?.applied ?? 0)}</td>
      <td className="num">{count(used?.applied_in_24h ?? 0)}</td>
      <td className="when">{used?.last_applied === undefined ? 'never' : time(1000 * used.last_applied)}</td>
      <td>
        <label className="tick">
          <input type="checkbox" checked={enabled(rule)} disabled={!may} onChange={() => toggle(rule)} />
          <span className="unseen">{id} is on</span>
        </label>
      </td>
      {may && (
        <td>
          <button type="button" className="link-button" onClick={() => remove(rule)} aria-label={`Delete ${id}`}>
            Delete
          </button>
        </td>
      )}
    </tr>
  );
}
