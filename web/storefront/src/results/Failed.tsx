import { Unanswered } from '../parts/Unanswered';

/** The search was not answered: says so and offers to ask again. */
export function Failed({ retry }: { retry: () => void }) {
  return (
    <section className="blank" role="alert">
      <Unanswered retry={retry} main={false} />
    </section>
  );
}
