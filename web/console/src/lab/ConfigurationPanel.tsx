import { Panel } from '../parts/Panel';
import { type Configuration, inWords, type Look } from './look';
import { Numbers } from './Numbers';
import { Ranking } from './Ranking';
import { Steps } from './Steps';

interface ConfigurationProps {
  catalogue: string;
  /** What was looked at, which says which steps there are; undefined where that was refused. */
  look: Look | undefined;
  here: Configuration;
  /** The other configuration, if there is one. */
  there: Configuration | undefined;
  change: (fields: Record<string, string | undefined>) => void;
}

/** Which steps take part and which numbers are others, in the configuration at hand and in another one
 * beside it. */
export function ConfigurationPanel({ catalogue, look, here, there, change }: ConfigurationProps) {
  const changed = here.without.length > 0 || here.set !== '' || here.version !== '' || there !== undefined;
  return (
    <Panel title="Configuration" note={there === undefined ? inWords(here) : `A: ${inWords(here)}; B: ${inWords(there)}`}
      tools={
        <button type="button" className="button button-small" aria-pressed={there !== undefined}
          onClick={() => change(there === undefined ? { beside: '' } : { beside: undefined, besideset: undefined, besideversion: undefined })}>
          {there === undefined ? 'Compare with another' : 'End comparison'}
        </button>
      }>
      {look !== undefined && (
        <details open={changed}>
          <summary>Steps that can be left out</summary>
          <Steps look={look} without={here.without} beside={there?.without} change={change} />
        </details>
      )}
      <details open={changed}>
        <summary>Numbers and models that can be tried</summary>
        <Ranking catalogue={catalogue} here={here.version} there={there?.version} change={change} />
        <Numbers key={`${here.set}\n\n${there?.set ?? ''}`} here={here.set} there={there?.set} change={change} />
      </details>
    </Panel>
  );
}
