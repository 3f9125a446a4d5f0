import { KindBadge } from '../results/KindBadge';
import { CloseIcon, PastIcon, RisingIcon, SearchIcon } from '../parts/icons';
import { Picture } from '../parts/Picture';
import { Price } from '../parts/Price';
import { t } from '../texts';
import type { Group, Option, Part } from './suggestions';
import { useWholeGroups } from './useWholeGroups';

export const LIST = 'suggestions';

/** The id of a line, for the box to point to. */
export function optionId(place: number): string {
  return `${LIST}-${place}`;
}

interface ListProps {
  groups: Group[];
  /** What they were suggested for. */
  to: string;
  active: number;
  activate: (place: number) => void;
  choose: (option: Option) => void;
  forget: (text: string) => void;
  forgetAll: () => void;
}

/** What may be meant, in groups. The focus stays in the box; a press of the mouse does not move it. */
export function SuggestionList(props: ListProps) {
  const { groups, to, active, activate, choose, forget, forgetAll } = props;
  const list = useWholeGroups(groups);
  let place = 0;
  const own = groups.some((group) => group.options.some((each) => each.kind === 'query' && each.own));
  return (
    <div className="suggest" onMouseDown={(event) => event.preventDefault()}>
      <div id={LIST} ref={list} className="suggest-groups" role="listbox" aria-label={t.suggestions} data-to={to}>
        {groups.map((group) => (
          <div
            key={group.name}
            className={`suggest-group suggest-${group.name}`}
            role="group"
            aria-labelledby={`${LIST}-${group.name}`}
          >
            <div id={`${LIST}-${group.name}`} className="suggest-name" role="presentation">
              {t.suggested[group.name]}
            </div>
            {group.options.map((option) => {
              const here = place++;
              return (
                <div
                  key={here}
                  id={optionId(here)}
                  className={`suggest-option suggest-${option.kind}`}
                  role="option"
                  aria-selected={here === active}
                  aria-description={option.kind === 'query' && option.own ? t.yourSearch : undefined}
                  onMouseMove={() => here !== active && activate(here)}
                  onClick={() => choose(option)}
                >
                  <Line option={option} forget={forget} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
      {own && (
        <button type="button" className="suggest-forget" onClick={forgetAll}>
          {t.forgetAll}
        </button>
      )}
    </div>
  );
}

function Line({ option, forget }: { option: Option; forget: (text: string) => void }) {
  switch (option.kind) {
    case 'query':
      return (
        <>
          {option.own ? <PastIcon /> : option.trending ? <RisingIcon /> : <SearchIcon />}
          <Words parts={option.parts} />
          {option.trending && <span className="suggest-note">{t.trending}</span>}
          {option.own && (
            <span
              className="suggest-drop"
              title={t.forget(option.text)}
              onClick={(event) => {
                event.stopPropagation();
                forget(option.text);
              }}
            >
              <CloseIcon />
            </span>
          )}
        </>
      );
    case 'scope':
      return (
        <span className="suggest-words">
          {option.text} <span className="suggest-note">{t.inPlace(option.place)}</span>
        </span>
      );
    case 'item':
      return <ItemLine option={option} />;
    case 'seller':
    case 'creator':
      return (
        <>
          <Words parts={option.parts} />
          <span className="suggest-note">{t.suggestedParty[option.kind]}</span>
        </>
      );
    default:
      return (
        <>
          <Words parts={option.parts} />
          {option.above !== '' && <span className="suggest-note">{t.inPlace(option.above)}</span>}
        </>
      );
  }
}

function ItemLine({ option }: { option: Extract<Option, { kind: 'item' }> }) {
  const { item, parts } = option;
  return (
    <span className="suggest-card">
      <Picture source={item.images[0]} alt="" letter={item.brand || item.title} eager />
      <span className="suggest-card-words">
        <Words parts={parts} />
        <KindBadge item={item} />
        <Price
          now={item.price}
          list={item.listPrice}
          upTo={item.dearest}
          currency={item.currency}
        />
      </span>
    </span>
  );
}

/** A text in which what completes the typed words stands out. */
function Words({ parts }: { parts: Part[] }) {
  return (
    <span className="suggest-words">
      {parts.map((part, place) =>
        part.typed ? <span key={place}>{part.text}</span> : <b key={place}>{part.text}</b>,
      )}
    </span>
  );
}
