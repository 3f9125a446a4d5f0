import { useState } from 'react';
import { count, score } from '../format';
import { Panel, Table } from '../parts/Panel';
import type { Look } from './look';

const FEW = 25;

/** Everything that was in play, with the scores of each stage and, when wanted, the features. */
export function CandidateTable({ look, whyNot }: { look: Look; whyNot: (id: string) => void }) {
  const [all, setAll] = useState(false);
  const [features, setFeatures] = useState(false);
  const [wanted, setWanted] = useState('');
  const rows = look.candidates.filter((each) => matches(each.id, each.title, wanted));
  const shown = all ? rows : rows.slice(0, FEW);
  const columns = features ? look.features : [];
  return (
    <Panel title="Candidates" note={`${count(look.candidates.length)} that were in play, those of the page first`}
      tools={
        <>
          <label className="tick">
            <input type="checkbox" checked={features} onChange={(event) => setFeatures(event.target.checked)} />
            Features
          </label>
          <input className="field field-small find" type="search" aria-label="Find among candidates" placeholder="Find id or title"
            value={wanted} onChange={(event) => setWanted(event.target.value)} />
        </>
      }>
      <Table label="Candidates with the scores of each stage" head={['#Place', 'Item', 'Found by', '#Recall', '#First stage', '#Final stage', ...columns.map((name) => `#${name}`), 'Why']}>
        {shown.map((each) => (
          <tr key={each.id} className={each.position > 0 ? 'on-page' : undefined}>
            <td className="num">{each.position > 0 ? each.position : '–'}</td>
            <td className="long">
              {each.title ?? each.id} <code className="quiet">{each.id}</code>
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
            <td>
              <button type="button" className="link-button" onClick={() => whyNot(each.id)} aria-label={`why ${each.title ?? each.id}`}>
                why
              </button>
            </td>
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
