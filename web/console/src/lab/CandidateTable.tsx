import { useState } from 'react';
import { count, score } from '../format';
import { Panel, Table } from '../parts/Panel';
import type { Candidate } from './look';

const FEW = 25;

interface CandidateTableProps {
  title: string;
  /** Which ones they are, where they are not all. */
  note?: string;
  candidates: Candidate[];
  /** Names of their values. */
  features: string[];
  /** Leads to why one stands where it does, where that can be told. */
  whyNot?: (id: string) => void;
}

/** Everything that was in play, with the scores of each stage and, when wanted, the features. */
export function CandidateTable({ title, note, candidates, features, whyNot }: CandidateTableProps) {
  const [all, setAll] = useState(false);
  const [wide, setWide] = useState(false);
  const [wanted, setWanted] = useState('');
  const rows = candidates.filter((each) => matches(each.id, each.title, wanted));
  const shown = all ? rows : rows.slice(0, FEW);
  const columns = wide ? features : [];
  const stages = ['#Recall', '#First stage', '#Final stage'];
  const why = whyNot === undefined ? [] : ['Why'];
  return (
    <Panel title={title} note={note ?? `${count(candidates.length)} that were in play, those of the page first`}
      tools={
        <>
          <label className="tick">
            <input type="checkbox" checked={wide} onChange={(event) => setWide(event.target.checked)} />
            Features
          </label>
          <input className="field field-small find" type="search" aria-label={`Find among: ${title}`} placeholder="Find id or title"
            value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </>
      }>
      <Table label={`${title} with the scores of each stage`} held={2} head={['#Place', 'Item', 'Found by', ...stages, ...columns.map((name) => `#${name}`), ...why]}>
        {shown.map((each) => (
          <tr key={each.id} className={each.position > 0 ? 'on-page' : undefined}>
            <td className="num">{each.position > 0 ? each.position : '–'}</td>
            <td className="long">
              {each.title ?? 'gone since'} <code className="quiet">{each.id}</code>
            </td>
            <td>{each.found_by.join(', ')}</td>
            <td className="num">{score(each.recall)}</td>
            <td className="num">{score(each.first)}</td>
            <td className="num">{score(each.last)}</td>
            {columns.map((name, i) => (
              <td className="num" key={name}>
                {score(each.values[i])}
              </td>
            ))}
            {whyNot !== undefined && (
              <td>
                <button type="button" className="link-button" onClick={() => whyNot(each.id)} aria-label={`why ${each.title ?? each.id}`}>
                  why
                </button>
              </td>
            )}
          </tr>
        ))}
      </Table>
      {rows.length > FEW && (
        <button type="button" className="button button-small" onClick={() => setAll(!all)}>
          {all ? `Show ${FEW}` : `Show all ${count(rows.length)}`}
        </button>
      )}
    </Panel>
  );
}

function matches(id: string, title: string | undefined, wanted: string): boolean {
  const text = `${id} ${title ?? ''}`.toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
