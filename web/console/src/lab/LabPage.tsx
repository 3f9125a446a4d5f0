import { useState } from 'react';
import { inCatalogue, Refused } from '../api';
import { count, time } from '../format';
import { Answered, Empty } from '../parts/Told';
import { useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { CandidateTable } from './CandidateTable';
import { Beside, type NamedPage } from './Beside';
import { HitList } from './HitList';
import { ConfigurationPanel } from './ConfigurationPanel';
import { asked, configuration, FIELDS, inWords, type Look, placed } from './look';
import { LabForm } from './LabForm';
import { RecentPages, ServedPage } from './Replay';
import { type Served, shownThen } from './served';
import { Sides } from './Sides';
import { StageTable } from './StageTable';
import { UnderstoodPanel } from './UnderstoodPanel';
import { WhyNot } from './WhyNot';

/** A query and everything that becomes of it. What is asked stands in the address. */
export function LabPage({ catalogue }: { catalogue: string }) {
  const { params } = useRoute();
  const started = params.has('q');
  const path = started ? inCatalogue(catalogue, 'look') : undefined;
  const here = configuration(params, 'without', 'set', 'version');
  const there = configuration(params, 'beside', 'besideset', 'besideversion');
  const served = params.get('served');
  const rank = params.has('servedfrom') ? `?from=${params.get('servedfrom')}` : '';
  const kept = useAsk<Served>(served === null ? undefined : inCatalogue(catalogue, `pages/${encodeURIComponent(served)}${rank}`));
  const beside = params.has('beside');
  const first = useAsk<Look>(path, asked(params, here));
  const second = useAsk<Look>(beside ? path : undefined, asked(params, there));
  const other = beside && second.failed === undefined ? second.data : undefined;
  const [asks, ask] = useState(0);
  const change = (fields: Record<string, string | undefined>) => {
    const now = Object.fromEntries([...FIELDS, 'catalogue'].flatMap((n) => (params.has(n) ? [[n, params.get(n) ?? '']] : [])));
    const next = { ...now, ...fields };
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(next)) {
      if (value !== undefined && (value !== '' || name === 'q' || name === 'beside')) {
        query.set(name, value);
      }
    }
    location.hash = `#/lab?${query}`;
  };
  const why = (item: string) => {
    change({ item });
    ask(asks + 1);
  };
  return (
    <>
      <LabForm params={params} change={change} />
      {!started && served === null && (
        <Empty>Type a query to see how it is understood, which paths find what, and why each item stands where it does.</Empty>
      )}
      {served !== null && (
        <Answered asked={kept}>
          {(page) => (
            <ServedPage key={`${page.search} ${page.from}`} catalogue={catalogue} page={page}>
              {first.data !== undefined && first.failed === undefined && <Beside title="Then and now" first={then(page)} second={now(first.data, inWords(here))} />}
            </ServedPage>
          )}
        </Answered>
      )}
      {!started && <RecentPages catalogue={catalogue} />}
      {first.failed !== undefined && !(first.failed instanceof Refused && first.failed.lacksRight) && (
        <ConfigurationPanel catalogue={catalogue} look={undefined} here={here} there={beside ? there : undefined} change={change} />
      )}
      <Answered asked={first} alone>
        {(look) => (
          <>
            <div className="columns">
              <UnderstoodPanel look={look} />
              <WhyNot key={params.get('item') ?? ''} look={look} item={params.get('item') ?? ''} asks={asks} choose={(item) => change({ item })} />
            </div>
            <ConfigurationPanel catalogue={catalogue} look={look} here={here} there={beside ? there : undefined} change={change} />
            {other !== undefined && (
              <Beside title="Side by side" first={page(`A: ${inWords(here)}`, look)} second={page(`B: ${inWords(there)}`, other)} />
            )}
            {beside && second.failed !== undefined && <Answered asked={second}>{() => null}</Answered>}
            <Sides a={look} b={other} show={(of, each) => <StageTable title={`Stages${of}`} look={each} />} />
            <HitList title={other === undefined ? 'Page' : 'Page of A'} look={look} whyNot={why} />
            <Sides a={look} b={other} show={(of, each) => (
              <CandidateTable title={`Candidates${of}`} candidates={each.candidates} features={each.features} {...(each === look ? { whyNot: why } : {})} />
            )} />
          </>
        )}
      </Answered>
    </>
  );
}

const page = (name: string, look: Look): NamedPage => ({
  name,
  note: `${(look.micros / 1000).toFixed(1)} ms, ${count(look.total)} found`,
  hits: placed(look.hits),
});

const now = (look: Look, words: string): NamedPage => page(words === 'as the shop has it' ? 'Now' : `Now, ${words}`, look);

const then = (served: Served): NamedPage => ({ name: `Then, ${time(served.at)}`, note: `${count(served.found)} found`, hits: shownThen(served) });
