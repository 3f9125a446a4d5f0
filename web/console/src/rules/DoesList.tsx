import { ItemBrief } from '../parts/ItemBrief';
import { type Deed, deeds } from './does';
import type { Rule } from './draft';
import type { Named } from './named';

/** So many lines are shown of a rule that does more. */
const FEW = 6;

/** What a rule does, line by line: to each item that it names, with picture and title, and whatever else. */
export function DoesList({ rule, named }: { rule: Rule; named: Named }) {
  const lines = deeds(rule).flatMap((deed) => (deed.items.length === 0 ? [{ deed, item: '' }] : deed.items.map((item) => ({ deed, item }))));
  if (lines.length === 0) {
    return 'does nothing';
  }
  return (
    <ul className="deeds">
      {lines.slice(0, FEW).map(({ deed, item }, at) => (
        <li key={at}>{item === '' ? deed.verb : <ToItem deed={deed} id={item} named={named} />}</li>
      ))}
      {lines.length > FEW && <li className="quiet">and {lines.length - FEW} more</li>}
    </ul>
  );
}

function ToItem({ deed: { verb, rest }, id, named }: { deed: Deed; id: string; named: Named }) {
  const item = named.get(id);
  const does = rest === '' ? verb : `${verb} ${rest}`;
  return item === undefined || item === null ? (
    <>
      {does} <code>{id}</code> {item === null && <span className="tag tag-warn">is gone</span>}
    </>
  ) : (
    <ItemBrief item={{ ...item, apart: `${does} · ${id}` }} />
  );
}
