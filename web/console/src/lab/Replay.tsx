import { type FormEvent, useState } from 'react';
import { inCatalogue } from '../api';
import { score, time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import type { Candidate } from './look';

interface Kept {
  search: string;
  at: number;
  query: string;
  found: number;
  shown: number;
}

interface Served extends Kept {
  index?: number;
  models?: string[];
  candidates?: Candidate[];
}

/** So many pages are listed at first. */
const FEW = 25;

/** The latest pages that shoppers were served, each a way to see it as it was. */
export function RecentPages({ catalogue }: { catalogue: string }) {
  const [words, setWords] = useState('');
  const [asked, ask] = useState('');
  const pages = useAsk<{ pages: Kept[] }>(inCatalogue(catalogue, `pages?query=${encodeURIComponent(asked)}`));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(words);
  };
  return (
    <Panel title="Pages that were served" note="the latest ones that are kept; who asked is not shown">
      <form className="fields" onSubmit={submit}>
        <label>
          With these words
          <input className="field" name="words" type="search" value={words} placeholder="all" onChange={(event) => setWords(event.target.value)} />
        </label>
        <button type="submit" className="button">
          Find
        </button>
      </form>
      <Answered asked={pages}>
        {(data) => data.pages.length === 0 ? (
          <Empty>{asked === '' ? 'No page is kept yet. A shop keeps a share of its pages (pages.sample).' : 'None of the pages that are kept has these words.'}</Empty>
        ) : (
          <PageList pages={data.pages} />
        )}
      </Answered>
    </Panel>
  );
}

function PageList({ pages }: { pages: Kept[] }) {
  const { params } = useRoute();
  const [all, showAll] = useState(false);
  return (
    <>
      <Table label="The latest pages" head={['When', 'Query', '#Found', '#Shown', 'Look']}>
        {pages.slice(0, all ? undefined : FEW).map((each, i) => (
          <tr key={`${each.search} ${i}`}>
            <td>{time(each.at)}</td>
            <th scope="row">{each.query || 'nothing in words'}</th>
            <td className="num">{each.found}</td>
            <td className="num">{each.shown}</td>
            <td>
              <a href={to('lab', { catalogue: params.get('catalogue') ?? '', served: each.search })} aria-label={`See the page for ${each.query} as it was`}>
                as it was
              </a>
            </td>
          </tr>
        ))}
      </Table>
      {!all && pages.length > FEW && (
        <button type="button" className="button button-small" onClick={() => showAll(true)}>
          Show {pages.length - FEW} more
        </button>
      )}
    </>
  );
}

/** A page as it was served: the scores, paths and versions of that time. */
export function ServedPage({ catalogue, search }: { catalogue: string; search: string }) {
  const { params } = useRoute();
  const page = useAsk<Served>(inCatalogue(catalogue, `pages/${encodeURIComponent(search)}`));
  return (
    <Answered asked={page}>
      {(data) => (
        <Panel title={`As it was served: ${data.query || 'nothing in words'}`} note={`${time(data.at)}, ${data.found} found`}
          tools={
            <a className="button button-small" href={to('lab', { catalogue: params.get('catalogue') ?? '', q: data.query })}>
              Ask it now
            </a>
          }>
          <ul className="chips">
            {(data.models ?? []).map((model) => (
              <li className="tag" key={model}>
                {model}
              </li>
            ))}
            {data.index !== undefined && <li className="tag">index at write {data.index}</li>}
          </ul>
          <Table label="Candidates as they were" head={['#Place', 'Item', 'Found by', '#Recall', '#First stage', '#Final stage']}>
            {(data.candidates ?? []).map((each) => (
              <tr key={each.id} className={each.position > 0 ? 'on-page' : undefined}>
                <td className="num">{each.position > 0 ? each.position : '–'}</td>
                <td className="long">
                  {each.title ?? 'gone since'} <code className="quiet">{each.id}</code>
                </td>
                <td>{each.found_by.join(', ')}</td>
                <td className="num">{score(each.recall)}</td>
                <td className="num">{score(each.first)}</td>
                <td className="num">{score(each.last)}</td>
              </tr>
            ))}
          </Table>
        </Panel>
      )}
    </Answered>
  );
}
