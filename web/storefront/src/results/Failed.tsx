import { t } from '../texts';

/** The server did not answer: says so and offers to ask again. */
export function Failed({ retry }: { retry: () => void }) {
  return (
    <section className="blank" role="alert">
      <h2>{t.failed}</h2>
      <p>{t.failedHint}</p>
      <button type="button" className="button button-main" onClick={retry}>
        {t.retry}
      </button>
    </section>
  );
}
