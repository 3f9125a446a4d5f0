import { time } from '../format';
import { AskFirst } from '../parts/AskFirst';
import { to, useRoute } from '../routing';
import { doubt, rank, type Standing, type Version } from './models';

/** Does something with versions: what is said when it is done, the address, and what is sent. */
export type Act = (said: string, path: string, body?: unknown) => void;

interface ListProps {
  versions: Version[];
  standing: Standing;
  /** The version whose report is shown. */
  chosen: number;
  /** Does what is chosen; undefined where the key may not. */
  act: Act | undefined;
}

/** The versions, the latest first: what each does now, and the choice. */
export function VersionList({ versions, standing, chosen, act }: ListProps) {
  const { params } = useRoute();
  return (
    <ul className="versions">
      {[...versions].reverse().map((each) => {
        const { version, facts } = each;
        const now = rank(version, standing);
        return (
          <li key={version} className={version === chosen ? 'on-page' : undefined}>
            <p className="version-name">
              <a href={to('models', { catalogue: params.get('catalogue') ?? '', version: String(version) })} aria-current={version === chosen ? 'true' : undefined}>
                Version {version}
              </a>
              {now !== '' && <span className={version === standing.live ? 'tag tag-accent' : 'tag'}>{now}</span>}
            </p>
            <p className="small quiet">
              {facts.trained !== undefined && `learnt ${time(Date.parse(facts.trained))}`}
              {facts.told !== undefined && ` from ${facts.told}`}
            </p>
            {act !== undefined && <Choices version={each} standing={standing} act={act} />}
          </li>
        );
      })}
    </ul>
  );
}

function Choices({ version: each, standing, act }: { version: Version; standing: Standing; act: Act }) {
  const { version } = each;
  const live = version === standing.live;
  const shadow = version === standing.shadow;
  return (
    <div className="chips">
      <AskFirst look="link-button" name={`Promote version ${version}`} disabled={live} question={doubt(each)} yes="Promote it all the same"
        act={() => act(`Version ${version} ranks.`, `${version}/promote`)}>
        Promote
      </AskFirst>
      <button type="button" className="link-button" disabled={live || version === standing.canary} aria-label={`Canary 10 % for version ${version}`}
        onClick={() => act(`Version ${version} ranks for a tenth of the shoppers.`, `${version}/canary`, { share: 0.1 })}>
        Canary 10 %
      </button>
      {shadow ? (
        <button type="button" className="link-button" aria-label={`End shadow of version ${version}`} onClick={() => act('The shadow has ended.', '0/shadow')}>
          End shadow
        </button>
      ) : (
        <button type="button" className="link-button" disabled={live || version === standing.canary} aria-label={`Shadow for version ${version}`}
          onClick={() => act(`Version ${version} is in shadow.`, `${version}/shadow`)}>
          Shadow
        </button>
      )}
    </div>
  );
}
