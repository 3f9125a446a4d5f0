import { words } from '../format';
import { type Choice, inLine } from './choices';
import { GRADES, type PoolItem } from './judged';

interface JudgeItemProps {
  item: PoolItem;
  /** What tells its variants apart. */
  choices: Choice[];
  /** Where the whole item is told. */
  address: string;
  grade: number | undefined;
  current: boolean;
  may: boolean;
  choose: () => void;
  give: (grade: number) => void;
}

/** An item as a judge sees it, and its grades. It is as large when it is judged as before and after, so that nothing moves under a finger. */
export function JudgeItem({ item, choices, address, grade, current, may, choose, give }: JudgeItemProps) {
  const known = item.item;
  const title = known?.title ?? item.id;
  return (
    <li className="judge-item" aria-current={current ? 'true' : undefined} onClick={choose} onFocus={choose}>
      {known?.image ? <img src={known.image} alt="" width="72" height="72" loading="lazy" /> : <span className="judge-blank" aria-hidden="true" />}
      <div className="judge-text">
        <p className="hit-title">
          <a href={address} target="_blank" rel="opener" aria-label={`${title}, in a new tab`}>{title}</a>
        </p>
        <p className="small quiet">
          {[known?.kind === 'product' ? '' : known?.kind, known?.brand, known?.price === undefined ? '' : `${known.price.toFixed(2)} ${known.currency}`].filter((part) => part !== '' && part !== undefined).join(' · ')}
        </p>
        {choices.length > 0 && (
          <p className="small">
            {choices.map(({ name, values }) => (
              <span className="judge-choice" key={name}>
                <span className="quiet">{words(name)}</span> {inLine(values)}
              </span>
            ))}
          </p>
        )}
        {known !== undefined && <p className="small judge-about">{known.description}</p>}
      </div>
      <div className="judge-grades" role="group" aria-label={`Grade of ${title}`}>
        {GRADES.map((label, i) => (
          <button key={label} type="button" className="grade" disabled={!may} aria-pressed={grade === i} onClick={(event) => {
            event.stopPropagation(); // what is graded now is the next one, not this
            give(i);
          }}>
            <kbd className="by-keys">{i}</kbd> {label}
          </button>
        ))}
      </div>
    </li>
  );
}
