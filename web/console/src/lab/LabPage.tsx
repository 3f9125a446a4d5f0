import { type FormEvent, useEffect, useState } from 'react';
import { inCatalogue } from '../api';
import { Answered, Empty } from '../parts/Told';
import { go, useRoute } from '../routing';
import { useAsk } from '../useAsk';
import { CandidateTable } from './CandidateTable';
import { Beside } from './Beside';
import { HitList } from './HitList';
import { ConfigurationPanel } from './ConfigurationPanel';
import { asked, configuration, FIELDS, inWords, type Look } from './look';
import { RecentPages, ServedPage } from './Replay';
import { StageTable } from './StageTable';
import { UnderstoodPanel } from './UnderstoodPanel';
import { WhyNot } from './WhyNot';

/** A query and everything that becomes of it. What is asked stands in the address. */
export function LabPage({ catalogue }: { catalogue: string }) {
  const { params } = useRoute();
  const started = params.has('q');
  const path = started ? inCatalogue(catalogue, 'look') : undefined;
  const here = configuration(params, 'without', 'set');
  const there = configuration(params, 'beside', 'besideset');
  const served = params.get('served');
  const beside = params.has('beside');
  const first = useAsk<Look>(path, asked(params, here));
  const second = useAsk<Look>(beside ? path : undefined, asked(params, there));
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
      <Form params={params} change={change} />
      {!started && (
        <Empty>Type a query to see how it is understood, which paths find what, and why each item stands where it does.</Empty>
      )}
      {served !== null && <ServedPage key={served} catalogue={catalogue} search={served} />}
      {!started && <RecentPages catalogue={catalogue} />}
      {first.failed !== undefined && (
        <ConfigurationPanel look={undefined} here={here} there={beside ? there : undefined} change={change} />
      )}
      <Answered asked={first} alone>
        {(look) => (
          <>
            <div className="columns">
              <UnderstoodPanel look={look} />
              <WhyNot key={params.get('item') ?? ''} look={look} item={params.get('item') ?? ''} asks={asks} choose={(item) => change({ item })} />
            </div>
            <ConfigurationPanel look={look} here={here} there={beside ? there : undefined} change={change} />
            {beside && second.failed === undefined && second.data !== undefined && <Beside first={look} second={second.data} names={[inWords(here), inWords(there)]} />}
            {beside && second.failed !== undefined && <Answered asked={second}>{() => null}</Answered>}
            <StageTable look={look} />
            <HitList look={look} whyNot={why} />
            <CandidateTable look={look} whyNot={why} />
          </>
        )}
      </Answered>
    </>
  );
}

interface FormProps {
  params: URLSearchParams;
  change: (fields: Record<string, string | undefined>) => void;
}

function Form({ params, change }: FormProps) {
  const names = ['q', 'market', 'user', 'filter'];
  const read = () => Object.fromEntries(names.map((name) => [name, params.get(name) ?? '']));
  const [fields, setFields] = useState<Record<string, string>>(read);
  const address = params.toString();
  useEffect(() => setFields(read()), [address]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change(fields);
  };
  const field = (name: string, label: string, hint: string, wide = false) => (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input className="field" name={name} value={fields[name] ?? ''} placeholder={hint} spellCheck={false}
        onChange={(event) => setFields({ ...fields, [name]: event.target.value })} />
    </label>
  );
  const flag = (name: string, label: string) => (
    <label className="tick">
      <input type="checkbox" checked={params.get(name) !== 'off'}
        onChange={(event) => change({ ...fields, [name]: event.target.checked ? undefined : 'off' })} />
      {label}
    </label>
  );
  return (
    <form className="panel" onSubmit={submit} role="search">
      <div className="fields">
        {field('q', 'Query', 'what a shopper types', true)}
        {field('filter', 'Filter', 'brand:Sony AND price < 100')}
        {field('market', 'Market', 'none')}
        {field('user', 'Shopper', 'nobody in particular')}
        <button type="submit" className="button button-main">
          Look
        </button>
      </div>
      <div className="chips">
        {flag('rules', 'Apply rules')}
        {flag('personal', 'Personal to the shopper')}
        {params.has('q') && (
          <button type="button" className="link-button" onClick={() => go('lab', { catalogue: params.get('catalogue') ?? '' })}>
            Begin anew
          </button>
        )}
      </div>
    </form>
  );
}
