import { cut } from './cut';

/** The words of a query in a table. Of long ones the first lines are seen and the rest is opened, so that one query does not fill the page. */
export function QueryText({ text }: { text: string }) {
  return cut(text) === text ? (
    <>{text}</>
  ) : (
    <details className="long-query">
      <summary>
        <span>{text}</span>
      </summary>
    </details>
  );
}
