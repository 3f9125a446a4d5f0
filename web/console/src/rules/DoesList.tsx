import { ItemBrief } from '../parts/ItemBrief';
import { type Deed, deeds } from './does';
import type { Rule } from './draft';
import type { Named } from './named';

/** So many lines are shown of a rule that does more. */
const FEW = 6;

/** What a rule does, line by line, the items that it names with their pictures and titles. */
export function DoesList({ rule, named }: { rule: Rule; named: Named }) {
  const all = deeds(rule);
  if (all.length === 0) {
    return 'does nothing';
  }
  return (
    <ul className="deeds">
      {all.slice(0, FEW).map((deed, at) => (
        <li key={at}>
          <Done deed={deed} named={named} />
        </li>
      ))}
      {all.length > FEW && <li className="quiet">and {all.length - FEW} more</li>}
    </ul>
  );
}

function Done({ deed: { verb, items, rest }, named }: { deed: Deed; named: Named }) {
  return (
    <>
      {verb} {rest}
      {items.map((id) => (
        <Item key={id} id={id} named={named} />
      ))}
    </>
  );
}

function Item({ id, named }: { id: string; named: Named }) {
  const item = named.get(id);
  return (
    <span className="deed-item">
      {item === undefined || item === null ? (
        <span>
          <code>{id}</code> {item === null && <span className="tag tag-warn">is gone</span>}
        </span>
      ) : (
        <ItemBrief item={{ ...item, apart: id }} />
      )}
    </span>
  );
}
