import { fact } from './facts';

/** Facts or notes of a version under a heading that opens them. */
export function Facts({ title, facts, named = (name) => name }: { title: string; facts: Record<string, string>; named?: (name: string) => string }) {
  return (
    <details>
      <summary>{title}</summary>
      <dl className="facts">
        {Object.entries(facts).map(([name, value]) => [<dt key={name}>{named(name)}</dt>, <dd key={`${name} is`}>{fact(name, value)}</dd>])}
      </dl>
    </details>
  );
}
