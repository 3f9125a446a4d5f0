import type { Look } from './look';

interface StepsProps {
  look: Look;
  without: string[];
  /** What the other configuration leaves out, if there is one. */
  beside: string[] | undefined;
  change: (fields: Record<string, string | undefined>) => void;
}

/** Ticks for the steps that can be left out. */
export function Steps({ look, without, beside, change }: StepsProps) {
  const optional = look.steps.filter((each) => each.optional);
  const toggled = (all: string[], step: string) =>
    (all.includes(step) ? all.filter((each) => each !== step) : [...all, step]).join(',');
  const tick = (name: string, label: string, all: string[], field: string) => (
    <label className="tick">
      <input type="checkbox" checked={!all.includes(name)} onChange={() => change({ [field]: toggled(all, name) })} />
      <span className={field === 'without' ? undefined : 'unseen'}>{name}</span>
      {field === 'without' ? null : <span aria-hidden="true">{label}</span>}
    </label>
  );
  return (
    <div className="steps">
      {['understand', 'recall', 'final stage', 'mix'].map((stage) => {
        const those = optional.filter((each) => each.stage === stage);
        return those.length === 0 ? null : (
          <fieldset key={stage}>
            <legend>{stage}</legend>
            {those.map(({ step }) => (
              <div key={step} className="step">
                {tick(step, 'A', without, 'without')}
                {beside !== undefined && tick(step, 'in B', beside, 'beside')}
              </div>
            ))}
          </fieldset>
        );
      })}
    </div>
  );
}
