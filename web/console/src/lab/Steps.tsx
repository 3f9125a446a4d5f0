import { Panel } from '../parts/Panel';
import { list, type Look } from './look';

interface StepsProps {
  look: Look;
  without: string[];
  /** What the other configuration leaves out; null while there is none. */
  beside: string | null;
  change: (fields: Record<string, string | undefined>) => void;
}

/** A configuration in words. */
export const leftOut = (steps: string[]): string => (steps.length === 0 ? 'all steps' : `without ${steps.join(', ')}`);

/** Which steps take part, in the configuration at hand and in another one beside it. */
export function Steps({ look, without, beside, change }: StepsProps) {
  const optional = look.steps.filter((each) => each.optional);
  const toggled = (all: string[], step: string) =>
    (all.includes(step) ? all.filter((each) => each !== step) : [...all, step]).join(',');
  const other = list(beside);
  const tick = (name: string, label: string, all: string[], field: string) => (
    <label className="tick">
      <input type="checkbox" checked={!all.includes(name)} onChange={() => change({ [field]: toggled(all, name) })} />
      <span className={field === 'without' ? undefined : 'unseen'}>{name}</span>
      {field === 'without' ? null : <span aria-hidden="true">{label}</span>}
    </label>
  );
  const off = beside === null ? leftOut(without) : `A: ${leftOut(without)}; B: ${leftOut(other)}`;
  return (
    <Panel title="Configuration" note={off}
      tools={
        <button type="button" className="button button-small" aria-pressed={beside !== null}
          onClick={() => change({ beside: beside === null ? '' : undefined })}>
          {beside === null ? 'Compare with another' : 'End comparison'}
        </button>
      }>
      <details open={without.length > 0 || beside !== null}>
        <summary>Steps that can be left out</summary>
        <div className="steps">
          {['understand', 'recall', 'final stage', 'mix'].map((stage) => {
            const those = optional.filter((each) => each.stage === stage);
            return those.length === 0 ? null : (
              <fieldset key={stage}>
                <legend>{stage}</legend>
                {those.map(({ step }) => (
                  <div key={step} className="step">
                    {tick(step, 'A', without, 'without')}
                    {beside !== null && tick(step, 'in B', other, 'beside')}
                  </div>
                ))}
              </fieldset>
            );
          })}
        </div>
      </details>
    </Panel>
  );
}
