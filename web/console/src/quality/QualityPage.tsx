import { to, useRoute } from '../routing';
import { AskedQueries } from './AskedQueries';
import { JudgePage } from './JudgePage';
import { SetPage } from './SetPage';
import { SetsPanel } from './SetsPanel';

/** How good answers are: judged sets and what they measure, and what shoppers ask and hardly find. */
export function QualityPage({ catalogue, rights }: { catalogue: string; rights: string[] }) {
  const { params } = useRoute();
  const name = params.get('catalogue') ?? '';
  const set = params.get('set') ?? '';
  const query = params.get('judge') ?? '';
  const asked = params.get('view') === 'asked';
  const may = rights.includes('merchandise');
  const tab = (label: string, view: string, current: boolean) => (
    <li>
      <a className="tab" href={to('quality', { catalogue: name, view })} aria-current={current ? 'page' : undefined}>
        {label}
      </a>
    </li>
  );
  return (
    <>
      <nav aria-label="Quality">
        <ul className="tabs">
          {tab('Judged sets', '', !asked)}
          {tab('What shoppers ask', 'asked', asked)}
        </ul>
      </nav>
      {asked ? (
        <AskedQueries catalogue={catalogue} may={may} />
      ) : set === '' ? (
        <SetsPanel catalogue={catalogue} may={may} engineer={rights.includes('engineer')} />
      ) : query !== '' ? (
        <JudgePage key={`${set}/${query}`} catalogue={catalogue} set={set} query={query} may={may} />
      ) : (
        <SetPage key={set} catalogue={catalogue} set={set} may={may} engineer={rights.includes('engineer')} />
      )}
    </>
  );
}
