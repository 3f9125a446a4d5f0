import { useEffect, useRef } from 'react';
import { Boundary } from './Boundary';
import { ItemsPage } from './items/ItemsPage';
import { LabPage } from './lab/LabPage';
import { LoadsPage } from './loads/LoadsPage';
import { MarketPage } from './market/MarketPage';
import { ModelsPage } from './models/ModelsPage';
import { ItemsIcon, LabIcon, LoadsIcon, MarketIcon, ModelsIcon, OutIcon, QualityIcon, ReviewsIcon, RulesIcon, SystemIcon } from './parts/icons';
import { Answered, Empty, Unseeing, Waiting } from './parts/Told';
import { to, useRoute } from './routing';
import { ReviewsPage } from './reviews/ReviewsPage';
import { SignIn } from './SignIn';
import { SystemPage } from './system/SystemPage';
import { QualityPage } from './quality/QualityPage';
import { RulesPage } from './rules/RulesPage';
import { useCatalogues } from './useCatalogues';
import { useSession } from './useSession';

interface PageOf {
  name: string;
  title: string;
  icon: () => React.JSX.Element;
  show: (catalogue: string, rights: string[]) => React.JSX.Element;
}

const PAGES: PageOf[] = [
  { name: 'lab', title: 'Query lab', icon: LabIcon, show: (c) => <LabPage catalogue={c} /> },
  { name: 'rules', title: 'Rules', icon: RulesIcon, show: (c, rights) => <RulesPage key={c} catalogue={c} rights={rights} /> },
  { name: 'quality', title: 'Quality', icon: QualityIcon, show: (c, rights) => <QualityPage catalogue={c} rights={rights} /> },
  { name: 'market', title: 'Market', icon: MarketIcon, show: (c, rights) => <MarketPage catalogue={c} rights={rights} /> },
  { name: 'models', title: 'Models', icon: ModelsIcon, show: (c, rights) => <ModelsPage key={c} catalogue={c} rights={rights} /> },
  { name: 'items', title: 'Items', icon: ItemsIcon, show: (c, rights) => <ItemsPage catalogue={c} rights={rights} /> },
  { name: 'reviews', title: 'Reviews', icon: ReviewsIcon, show: (c, rights) => <ReviewsPage key={c} catalogue={c} rights={rights} /> },
  { name: 'loads', title: 'Loads', icon: LoadsIcon, show: (c, rights) => <LoadsPage catalogue={c} rights={rights} /> },
  { name: 'system', title: 'System', icon: SystemIcon, show: (c, rights) => <SystemPage catalogue={c} rights={rights} /> },
];

/** The console: signing in, then a page at a time. */
export function Console() {
  const { rights, told, enter, leave } = useSession();
  if (rights === undefined) {
    return <Waiting />;
  }
  if (rights.length === 0) {
    return <SignIn told={told} done={enter} />;
  }
  return <Shell rights={rights} leave={leave} />;
}

function Shell({ rights, leave }: { rights: string[]; leave: () => void }) {
  const { page, params } = useRoute();
  const shown = PAGES.find((each) => each.name === page);
  const wanted = params.get('catalogue') ?? '';
  const { asked, names, catalogue, missing, sure } = useCatalogues(wanted);
  useEffect(() => {
    document.title = `${shown?.title ?? 'Not found'} · Vitrine console`;
  }, [shown]);
  const pages = usePageInSight(page);
  return (
    <div className="shell">
      <a className="skip" href="#main" onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}>
        Skip to the page
      </a>
      <header className="bar">
        <a className="mark" href={to('lab', { catalogue: wanted })}>
          Vitrine <span>console</span>
        </a>
        <nav aria-label="Pages">
          <ul ref={pages}>
            {PAGES.map(({ name, title, icon: IconOf }) => (
              <li key={name}>
                <a href={to(name, { catalogue: wanted })} aria-current={name === page ? 'page' : undefined}>
                  <IconOf />
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="bar-foot">
          <label>
            <span className="small quiet">Catalogue</span>
            <select className="field field-small" aria-label="Catalogue" value={catalogue} onChange={(event) => {
              location.hash = to(page, { catalogue: event.target.value });
            }}>
              {catalogue === '' && <option value="">{missing}</option>}
              {names.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
          <p className="small quiet">
            Key with rights: <strong>{rights.join(', ')}</strong>
          </p>
          <button type="button" className="button button-small" onClick={leave}>
            <OutIcon /> Sign out
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <h1>{shown?.title ?? 'There is no such page'}</h1>
        {!rights.includes('view') && (
          <p className="told">
            Your key lacks the right <strong>view</strong>: what is behind the counter is not shown, and nothing can be
            changed.
          </p>
        )}
        <Unseeing value={!rights.includes('view')}>
          <Answered asked={asked}>
            {() => catalogue === '' ? sure ? <NoCatalogue page={page} missing={missing} names={names} /> : <Waiting /> : (
              <Boundary at={`${page}?${params}`} plain={to(page, { catalogue: wanted })}>
                {shown === undefined ? <NoPage catalogue={wanted} /> : shown.show(catalogue, rights)}
              </Boundary>
            )}
          </Answered>
        </Unseeing>
      </main>
    </div>
  );
}

/** What stands at a name that no page has. */
function NoPage({ catalogue }: { catalogue: string }) {
  return (
    <>
      <Empty>Its address may have been written otherwise. The pages that there are stand in the list, and a search is taken apart in the lab.</Empty>
      <p>
        <a className="button button-main" href={to('lab', { catalogue })}>
          To the query lab
        </a>
      </p>
    </>
  );
}

/** What stands where there is no catalogue to show: why, and those there are. */
function NoCatalogue({ page, missing, names }: { page: string; missing: string; names: string[] }) {
  if (missing === '') {
    return <Empty>This shop has no catalogue yet.</Empty>;
  }
  if (names.length === 0) {
    return (
      <p className="told told-bad" role="alert">
        There is no catalogue <strong>{missing}</strong> that your key may see, nor any other one.
      </p>
    );
  }
  return (
    <>
      <p className="told told-bad" role="alert">
        There is no catalogue <strong>{missing}</strong> that your key may see. There are:
      </p>
      <div className="chips">
        {names.map((name) => (
          <a key={name} className="button button-small" href={to(page, { catalogue: name })}>
            {name}
          </a>
        ))}
      </div>
    </>
  );
}

/** The list of pages, pushed sideways where it has no room, so that the one that is open is in sight. */
function usePageInSight(page: string): React.RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current !== null && link != null) {
      list.current.scrollLeft = link.offsetLeft + link.offsetWidth / 2 - list.current.clientWidth / 2;
    }
  }, [page]);
  return list;
}
