import { inCatalogue } from '../api';
import { type Listed, rank } from '../models/models';
import { useAsk } from '../useAsk';

interface RankingProps {
  catalogue: string;
  /** The version that ranks, empty for the one that ranks for shoppers. */
  here: string;
  /** That of the other configuration, if there is one. */
  there: string | undefined;
  change: (fields: Record<string, string | undefined>) => void;
}

/** Which version of the learnt model ranks for this look alone; nothing where there is none. */
export function Ranking({ catalogue, here, there, change }: RankingProps) {
  const models = useAsk<Listed>(inCatalogue(catalogue, 'models'));
  const versions = models.data?.versions ?? [];
  if (versions.length === 0) {
    return null;
  }
  const choice = (field: string, label: string, value: string) => (
    <label>
      {label}
      <select className="field" name={field} value={value} onChange={(event) => change({ [field]: event.target.value || undefined })}>
        <option value="">as for shoppers</option>
        <option value="0">no model</option>
        {[...versions].reverse().map(({ version }) => (
          <option key={version} value={version}>
            {[`version ${version}`, rank(version, models.data!.standing)].filter((part) => part !== '').join(', ')}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="fields">
      {choice('version', there === undefined ? 'Ranked by' : 'A: ranked by', here)}
      {there !== undefined && choice('besideversion', 'B: ranked by', there)}
    </div>
  );
}
