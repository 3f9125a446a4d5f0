import { useId } from 'react';
import { type Fault, isOf } from './faults';

interface FieldProps {
  label: string;
  value: string;
  set: (value: string) => void;
  /** The paths of the rule that it stands for. */
  at: string[];
  fault: Fault | undefined;
  /** What may not be meant, though it can be saved. */
  warning?: string;
  hint?: string;
  wide?: boolean;
  type?: string;
  name?: string;
  step?: string;
  min?: string;
  max?: string;
}

/** One field of the form with what is wrong or odd with it, if anything. */
export function Field({ label, value, set, at, fault, warning, hint = '', wide = false, type = 'text', ...limits }: FieldProps) {
  const id = useId();
  const wrong = isOf(fault, at);
  const said = wrong ? fault?.message : warning;
  return (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input className="field" type={type} value={value} placeholder={hint} aria-invalid={wrong || undefined} aria-describedby={said === undefined ? undefined : id}
        {...limits} onChange={(event) => set(event.target.value)} />
      {said !== undefined && (
        <span className={wrong ? 'fault' : 'fault odd'} id={id}>
          {said}
        </span>
      )}
    </label>
  );
}
