import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  note?: ReactNode;
  tools?: ReactNode;
  /** Whether it takes all columns where panels stand side by side. */
  wide?: boolean;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, note, tools, wide, children }: PanelProps) {
  const id = useId();
  return (
    <section className={wide === true ? 'panel panel-wide' : 'panel'} aria-labelledby={id}>
      <header className="panel-head">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p className="quiet">{note}</p>}
        {tools !== undefined && <div className="panel-tools">{tools}</div>}
      </header>
      {children}
    </section>
  );
}

/**
 * A table that scrolls sideways on its own where it is too wide, also by keyboard.
 *
 * @param head titles of the columns; one that begins with `#` stands over numbers
 * @param held 2 where the first two columns, a short one and that of names, stay in sight
 */
export function Table({ label, head, held, children }: { label: string; head: string[]; held?: 2; children: ReactNode }) {
  return (
    <div className="table-frame" role="region" aria-label={label} tabIndex={0}>
      <table className={held === undefined ? undefined : 'held'}>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {head.map((cell, i) => (
              <th key={i} scope="col" className={cell.startsWith('#') ? 'num' : undefined}>
                {cell.replace(/^#/, '')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** A number with its name. */
export function Figure({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div className="figure">
      <dt>{name}</dt>
      <dd>
        {value}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
