import { type FormEvent, type ReactNode, useState } from 'react';
import { inCatalogue } from '../api';
import { count, moment, time } from '../format';
import { Panel, Table } from '../parts/Panel';
import { Answered, Empty } from '../parts/Told';
import { to, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { CandidateTable } from './CandidateTable';
import { again, conditions, type Kept, keptOf, type Served } from './served';
import { SinceThen } from './SinceThen';

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
  const address = (each: Kept) => ({ catalogue: params.get('catalogue') ?? '', served: each.search, servedfrom: String(each.from) });
  return (
    <>
      <Table label="The latest pages" head={['When', 'Query', 'Asked for', '#Found', '#Shown', 'Look']}>
        {pages.slice(0, all ? undefined : FEW).map((each, i) => (
          <tr key={`${each.search} ${i}`}>
            <td>{moment(each.at)}</td>
            <th scope="row" className="wraps">
              {each.query || 'nothing in words'}
            </th>
            <td>
              <Conditions all={conditions(each.asked)} />
            </td>
            <td className="num">{count(each.found)}</td>
            <td className="num">{count(each.shown)}</td>
            <td>
              <a href={to('lab', address(each))} aria-label={`See the page for ${each.query} as it was`}>
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

function Conditions({ all }: { all: string[] }) {
  return (
    <span className="chips">
      {all.map((each) => (
        <span className="tag" key={each}>
          {each}
        </span>
      ))}
    </span>
  );
}

interface ServedProps {
  catalogue: string;
  page: Served;
  /** What was found when it was asked again, right below what asks for it. */
  children: ReactNode;
}

/** A page as it was served: what was asked, and the scores, paths and versions of that time; beside it, what is otherwise by now. */
export function ServedPage({ catalogue, page, children }: ServedProps) {
  const { params } = useRoute();
  const address = (more: Record<string, string>) =>
    to('lab', { catalogue: params.get('catalogue') ?? '', served: page.search, servedfrom: String(page.from), ...again(page), ...more });
  return (
    <>
      <Panel title={`As it was served: ${page.query || 'nothing in words'}`} note={`${time(page.at)}, ${count(page.found)} found`}
        tools={
          <>
            <a className="button button-small" href={address({})}>
              Ask it now
            </a>
            {page.version !== undefined && (
              <a className="button button-small" href={address({ version: String(page.version) })}>
                {page.version === 0 ? 'Ask it now without a model, as then' : `Ask it now by version ${page.version}, as then`}
              </a>
            )}
          </>
        }>
        <SinceThen catalogue={catalogue} page={page} />
        <dl className="facts">
          <dt>Asked for</dt>
          <dd>
            {page.asked === undefined ? (
              <span className="quiet">not kept at that time</span>
            ) : (
              <Conditions all={conditions(page.asked).length === 0 ? ['nothing besides its words'] : conditions(page.asked)} />
            )}
          </dd>
          <dt>By</dt>
          <dd>
            <Conditions all={[...(page.models ?? []), ...(page.index === undefined ? [] : [`index at write ${page.index}`])]} />
            {page.version === undefined && <p className="small quiet">The model that ranked is not kept any more.</p>}
          </dd>
        </dl>
      </Panel>
      {children}
      <CandidateTable title="Candidates as they were" note={keptOf(page)} candidates={page.candidates ?? []} features={page.features ?? []} />
    </>
  );
}
