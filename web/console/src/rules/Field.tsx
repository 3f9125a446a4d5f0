import { useId } from 'react';
import { type Fault, isOf } from './faults';

interface FieldProps {
  label: string;
  value: string;
  set: (value: string) => void;
  /** The paths of the rule that it stands for. */
  at: string[];
  fault: Fault | undefined;
  hint?: string;
  wide?: boolean;
  type?: string;
  name?: string;
  step?: string;
  min?: string;
  max?: string;
}

/** One field of the form with what is wrong with it, if anything. */
export function Field({ label, value, set, at, fault, hint = '', wide = false, type = 'text', ...limits }: FieldProps) {
  const id = useId();
  const wrong = isOf(fault, at);
  return (
    <label className={wide ? 'wide' : undefined}>
      {label}
      <input className="field" type={type} value={value} placeholder={hint} aria-invalid={wrong || undefined} aria-describedby={wrong ? id : undefined}
        {...limits} onChange={(event) => set(event.target.value)} />
      {wrong && (
        <span className="fault" id={id}>
          {fault?.message}
        </span>
      )}
    </label>
  );
}
