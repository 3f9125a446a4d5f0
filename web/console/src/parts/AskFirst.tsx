import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useFocusBack } from './useFocusBack';

interface AskFirstProps {
  /** What the button shows. */
  children: ReactNode;
  /** Its name where what it shows is not enough; begins with what it shows. */
  name?: string;
  look: string;
  disabled?: boolean;
  /** What is to be known before it is done; without it nothing is asked. */
  question: string | undefined;
  /** What stands below the question. */
  more?: ReactNode;
  /** Words of the button that does it. */
  yes: string;
  act: () => void;
}

/** A button that asks once, in its place, before something is done. */
export function AskFirst({ children, name, look, disabled, question, more, yes, act }: AskFirstProps) {
  const [open, setOpen] = useState(false);
  const button = useFocusBack(open);
  if (open && question !== undefined) {
    return <Asking question={question} more={more} yes={yes} act={act} close={() => setOpen(false)} />;
  }
  return (
    <button type="button" className={look} ref={button} aria-label={name} disabled={disabled} onClick={() => (question === undefined ? act() : setOpen(true))}>
      {children}
    </button>
  );
}

interface AskingProps {
  question: string;
  more?: ReactNode;
  yes: string;
  act: () => void;
  close: () => void;
}

/** A question with its two answers; the focus is on that which does it. */
export function Asking({ question, more, yes, act, close }: AskingProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <div className="told asking" role="group" aria-label={question} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <p>{question}</p>
      {more}
      <div className="chips">
        <button type="button" className="button button-small button-bad" ref={first} onClick={() => {
          close();
          act();
        }}>
          {yes}
        </button>
        <button type="button" className="button button-small" onClick={close}>
          Leave it
        </button>
      </div>
    </div>
  );
}
