import { many, score } from '../format';
import { type Form, shown, type Word } from './look';

/** So many forms of a word are shown at first. */
const FEW = 8;

/** What each word may stand as in an item, with the share of its score that each form earns. */
export function WordList({ words }: { words: Word[] }) {
  if (words.length === 0) {
    return <span className="quiet">nothing is asked in words</span>;
  }
  return (
    <ul className="words">
      {words.map((word, at) => (
        <li key={at}>
          <b>{word.typed}</b>{' '}
          <span className="quiet">
            {[
              word.language,
              ...(word.needed ? [] : ['need not be there']),
              ...(word.unfinished ? ['perhaps unfinished'] : []),
            ].join(' · ')}
          </span>
          <Forms forms={word.forms} />
        </li>
      ))}
    </ul>
  );
}

function Forms({ forms }: { forms: Form[] }) {
  const more = forms.slice(FEW);
  return (
    <>
      <span className="chips">
        {forms.slice(0, FEW).map((form, at) => (
          <FormTag form={form} key={at} />
        ))}
      </span>
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <span className="chips">
            {more.map((form, at) => (
              <FormTag form={form} key={at} />
            ))}
          </span>
        </details>
      )}
    </>
  );
}

function FormTag({ form }: { form: Form }) {
  return (
    <span className="tag">
      {form.kind === 'other-name' && 'or '}
      <b>{shown(form)}</b> × {score(form.weight)}
      {form.items !== undefined && <span>· {many(form.items, 'item')}</span>}
    </span>
  );
}
