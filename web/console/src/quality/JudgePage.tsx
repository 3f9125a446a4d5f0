import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { ask, inCatalogue } from '../api';
import { Panel } from '../parts/Panel';
import { Answered, Empty, Failure } from '../parts/Told';
import { go, to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import type { Choice } from './choices';
import { cut } from './cut';
import { JudgeItem } from './JudgeItem';
import { GRADES, gradeOf, type JudgedSet, MEANING, nextOpen, nextTopic, type PoolItem } from './judged';
import { poolSizes, remember } from './pools';
import { usePool } from './usePool';

const POOLS: [string, string][] = [
  ['serving', 'what shoppers get'],
  ['full', 'the same without rules'],
  ['hybrid', 'by words and vectors'],
  ['lexical', 'by words alone'],
];

/** Judging the items of a query, by keyboard or by pointer, in an order that does not tell their ranks. */
export function JudgePage({ catalogue, set, query, may }: { catalogue: string; set: string; query: string; may: boolean }) {
  const { params } = useRoute();
  const name = params.get('catalogue') ?? '';
  const [from, setFrom] = useState<string[]>(POOLS.map(([stages]) => stages));
  const [depth, setDepth] = useState('10');
  const path = inCatalogue(catalogue, `judged/${encodeURIComponent(set)}`);
  const of = (id: string) => `${path}/queries/${encodeURIComponent(id)}`;
  const whole = useAsk<JudgedSet>(path);
  const pool = usePool(catalogue, `${of(query)}/pool?stages=${from.join(',')}&depth=${depth}`);
  const topics = whole.data?.queries ?? [];
  const found = pool.data?.id === query ? pool.data.items.length : undefined;
  useEffect(() => {
    if (found !== undefined) {
      remember(catalogue, set, query, found);
    }
  }, [catalogue, set, query, found]);
  const at = topics.findIndex((each) => each.id === query);
  const link = (id: string | undefined, label: string) =>
    id === undefined ? null : <a className="button button-small" href={to('quality', { catalogue: name, set, judge: id })}>{label}</a>;
  return (
    <>
      <p className="crumbs">
        <a href={to('quality', { catalogue: name, set })}>{set}</a> <span className="quiet">{at < 0 ? '' : `query ${at + 1} of ${topics.length}`}</span>
        <span className="chips">
          {link(topics[at - 1]?.id, 'Query before')}
          {link(topics[at + 1]?.id, 'Next query')}
        </span>
      </p>
      <Answered asked={pool}>
        {(data) => (
          <Judging key={[data.id, ...data.items.map((each) => each.id)].join()} path={of(data.id)} items={data.items} choices={data.choices} first={params.get('item') ?? ''} address={(id) => to('items', { catalogue: name, id })} title={data.text} under={[data.filter, data.market].filter((part) => part !== '').join(' · ')} judge={data.judge} may={may}
            next={() => {
              const next = nextTopic(topics, query, poolSizes(catalogue, set));
              go('quality', next === undefined ? { catalogue: name, set } : { catalogue: name, set, judge: next.id });
            }} />
        )}
      </Answered>
      <Panel title="Which items" note="the first ones of each, together, in an order drawn for you">
        <div className="chips">
          {POOLS.map(([stages, label]) => (
            <label className="tick" key={stages}>
              <input type="checkbox" checked={from.includes(stages)} disabled={from.length === 1 && from.includes(stages)} onChange={(event) => setFrom(event.target.checked ? [...from, stages] : from.filter((each) => each !== stages))} />
              {label}
            </label>
          ))}
          <label className="tick">
            <select className="field field-small" value={depth} onChange={(event) => setDepth(event.target.value)}>
              {['10', '20', '50'].map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
            <span>of each</span>
          </label>
        </div>
      </Panel>
    </>
  );
}

interface JudgingProps {
  path: string;
  items: PoolItem[];
  /** What tells variants apart, by item. */
  choices: Record<string, Choice[]>;
  /** The item to begin with; empty for the first without a grade. */
  first: string;
  address: (id: string) => string;
  title: string;
  under: string;
  judge: string;
  may: boolean;
  next: () => void;
}

function Judging({ path, items, choices, first, address, title, under, judge, may, next }: JudgingProps) {
  const [grades, setGrades] = useState<(number | undefined)[]>(items.map((each) => each.grade));
  const [place, setPlace] = useState(() => beginning(items, first));
  const [done, setDone] = useState<{ place: number; before: number | undefined }[]>([]);
  const [failed, setFailed] = useState<Error>();
  const list = useRef<HTMLDivElement>(null);
  // Only keys make the page follow: what a pointer presses must not move away from under it.
  const following = useRef(first !== '');
  useEffect(() => {
    if (!(document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLSelectElement)) {
      list.current?.focus({ preventScroll: true });
    }
  }, []);
  useEffect(() => {
    if (following.current) {
      list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    }
  }, [place]);
  const judged = grades.filter((each) => each !== undefined).length;
  const give = (where: number, grade: number | undefined, keep: boolean) => {
    const item = items[where];
    if (item === undefined || !may) {
      return;
    }
    const before = grades[where];
    const now = grades.map((each, i) => (i === where ? grade : each));
    setGrades(now);
    setFailed(undefined);
    ask('PUT', `${path}/grades`, { item: item.id, grade: grade ?? null }).catch((error: Error) => {
      setGrades((all) => all.map((each, i) => (i === where ? before : each)));
      setFailed(error);
    });
    if (keep) {
      setDone([...done, { place: where, before }]);
      setPlace(nextOpen(now, where) ?? items.length);
    }
  };
  const undo = () => {
    const last = done.at(-1);
    if (last !== undefined) {
      setDone(done.slice(0, -1));
      setPlace(last.place);
      give(last.place, last.before, false);
    }
  };
  const move = (by: number) => setPlace(Math.min(items.length, Math.max(0, place + by)));
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const grade = gradeOf(event.key);
    const deeds: Record<string, () => void> = { s: () => move(1), ArrowDown: () => move(1), ArrowUp: () => move(-1), u: undo, Backspace: undo, n: next };
    const deed = grade === undefined ? deeds[event.key] : () => give(place, grade, true);
    if (deed !== undefined) {
      event.preventDefault();
      following.current = true;
      deed();
    }
  };
  return (
    <Panel title={title} note={under === '' ? `you judge as ${judge}` : `${under}; you judge as ${judge}`}
      tools={
        <>
          <button type="button" className="button button-small" disabled={done.length === 0} onClick={undo}>
            Undo
          </button>
          <button type="button" className="button button-small" onClick={next}>
            Go on to another query
          </button>
        </>
      }>
      {failed !== undefined && <Failure error={failed} />}
      {!may && <p className="told">Your key lacks the right <strong>merchandise</strong>, which it takes to judge.</p>}
      <div className="run-progress judge-progress">
        <label>
          <span>
            <b>{cut(title)}</b> <span role="status">{judged} of {items.length} judged{judged === items.length && items.length > 0 ? ': this query is done' : ''}</span>
          </span>
          <progress className="gauge" max={Math.max(1, items.length)} value={judged} />
        </label>
      </div>
      <p className="small quiet" id="judge-keys">
        {GRADES.map((grade, i) => (
          <span key={grade}>
            <kbd className="by-keys">{i}</kbd> {grade}: {MEANING[i]}.{' '}
          </span>
        ))}
        <span className="by-keys">
          <kbd>s</kbd> skip, <kbd>u</kbd> undo, <kbd>n</kbd> next query, arrows to move, while the list has the focus.
        </span>
      </p>
      <div className="judge-list" role="group" aria-label={`Items for ${title}`} aria-describedby="judge-keys" tabIndex={0} ref={list} onKeyDown={press} onPointerDown={() => { following.current = false; }}>
        {items.length === 0 && <Empty>Nothing is found for this query, so there is nothing to judge.</Empty>}
        <ol>
          {items.map((each, i) => (
            <JudgeItem key={each.id} item={each} choices={choices[each.id] ?? []} address={address(each.id)} grade={grades[i]} current={i === place} may={may} choose={() => setPlace(i)}
              give={(grade) => give(i, grade === grades[i] ? undefined : grade, true)} />
          ))}
        </ol>
      </div>
    </Panel>
  );
}

/** Where judging begins: at a chosen item, else at the first without a grade; behind the last where each has one. */
function beginning(items: PoolItem[], first: string): number {
  const chosen = items.findIndex((each) => each.id === first);
  const open = items.findIndex((each) => each.grade === undefined);
  return chosen >= 0 ? chosen : open >= 0 ? open : items.length;
}
