import { useState } from 'react';
import { ask } from '../api';
import { Panel } from '../parts/Panel';
import { Failure } from '../parts/Told';
import { Field } from '../rules/Field';
import { type Fault, faultOf, isOf } from '../rules/faults';
import type { Choices, Simulation } from './simulations';

const NUMBERS: [string, string][] = [
  ['products', 'Products'],
  ['shoppers', 'Shoppers'],
  ['days', 'Days'],
  ['learn', 'Days before, to learn'],
  ['markets', 'Markets'],
  ['seed', 'Seed'],
];

interface FormProps {
  choices: Choices;
  busy: boolean;
  begun: (run: Simulation) => void;
}

/** Asks for a simulated market, with what is wrong with it at its field. */
export function SimulationForm({ choices, busy, begun }: FormProps) {
  const [world, setWorld] = useState(Object.keys(choices.worlds)[0] ?? '');
  const [numbers, setNumbers] = useState<Record<string, string>>(() =>
    Object.fromEntries(NUMBERS.map(([name]) => [name, String(choices.limits[name]?.usual ?? 0)])),
  );
  const [policies, setPolicies] = useState(choices.usual);
  const [failed, setFailed] = useState<Error>();
  const fault: Fault | undefined = failed === undefined ? undefined : faultOf(failed.message);
  const ofField = fault !== undefined && ['policies', 'worlds', ...NUMBERS.map(([name]) => name)].some((name) => isOf(fault, [name]));
  const tick = (name: string, on: boolean) =>
    setPolicies(Object.keys(choices.policies).filter((each) => (each === name ? on : policies.includes(each))));
  const begin = () => {
    setFailed(undefined);
    const filled = Object.fromEntries(Object.entries(numbers).map(([name, text]) => [name, text.trim() === '' ? undefined : Number(text)]));
    ask<Simulation>('POST', '/v1/simulations', { worlds: [world], ...filled, policies }).then(begun, (error: Error) => setFailed(error));
  };
  return (
    <Panel title="Simulate a market" note="in a process of its own, beside the shop; nothing of the shop itself is used or changed">
      {failed !== undefined && !ofField && <Failure error={failed} />}
      <form className="part simulate" noValidate onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}>
        <div className="fields">
          <label className="wide">
            How pages are read
            <select className="field" name="world" value={world} onChange={(event) => setWorld(event.target.value)}>
              {Object.entries(choices.worlds).map(([name, what]) => (
                <option key={name} value={name}>
                  {name}: {what}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="fields numbers">
          {NUMBERS.map(([name, label]) => (
            <Field key={name} label={label} name={name} type="number" value={numbers[name] ?? ''} at={[name]} fault={fault}
              min={String(choices.limits[name]?.least ?? 0)} max={String(choices.limits[name]?.most ?? 0)} step="1"
              set={(text) => setNumbers({ ...numbers, [name]: text })} />
          ))}
        </div>
        <fieldset className="part">
          <legend>Ways of making pages, {choices.most_policies} at most</legend>
          <div className="policies">
            {Object.entries(choices.policies).map(([name, what]) => (
              <label key={name} className="tick">
                <input type="checkbox" name="policy" value={name} checked={policies.includes(name)} onChange={(event) => tick(name, event.target.checked)} />
                <span>
                  <b>{name}</b> <span className="quiet">{what}</span>
                </span>
              </label>
            ))}
          </div>
          {fault !== undefined && isOf(fault, ['policies']) && <p className="fault" role="alert">{fault.message}</p>}
        </fieldset>
        <div>
          <button type="submit" className="button button-main" disabled={busy}>
            Begin
          </button>
        </div>
      </form>
    </Panel>
  );
}
