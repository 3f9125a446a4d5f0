import { type ReactNode, useEffect, useRef } from 'react';
import { hide } from '../place';
import { LeftIcon } from '../parts/icons';
import { Unanswered } from '../parts/Unanswered';
import { t } from '../texts';
import { useTitle } from './useTitle';

/** A page of its own: it says its name in the window, takes the focus to its heading and has a way back. */
export function Page({ name, ready, children }: { name: string; ready?: boolean; children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useTitle(name);
  useEffect(() => {
    if (ready !== false) {
      main.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    }
  }, [ready]);
  return (
    <main ref={main} className="page">
      <p className="page-back">
        <button type="button" className="link-button" onClick={hide}>
          <LeftIcon />
          {t.back}
        </button>
      </p>
      {children}
    </main>
  );
}

/** A page whose content did not come, with a way to ask again. */
export function PageFailed({ retry }: { retry: () => void }) {
  return (
    <div className="blank" role="alert">
      <Unanswered retry={retry} main />
    </div>
  );
}
