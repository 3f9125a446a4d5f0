import { useState } from 'react';
import { time } from '../format';
import { Table } from '../parts/Panel';
import { useFocusBack } from '../parts/useFocusBack';
import { to } from '../routing';
import { HideReview } from './HideReview';
import { type Review, starsOf } from './reviews';

interface TableProps {
  reviews: Review[];
  catalogue: string;
  /** Whether they may be hidden and shown again. */
  may: boolean;
  hide: (id: string, reason: string) => void;
  show: (id: string) => void;
}

/** Reviews in their order. The reason for hiding one is asked for below it. */
export function ReviewTable({ reviews, catalogue, may, hide, show }: TableProps) {
  const [asked, setAsked] = useState<string>();
  const head = ['When', 'Item', 'Stars', 'Words', ...(may ? ['Shown'] : [])];
  return (
    <Table label="Reviews" head={head}>
      {reviews.flatMap((each) => [
        <Row key={each.id} review={each} catalogue={catalogue} may={may} open={asked === each.id} ask={() => setAsked(asked === each.id ? undefined : each.id)} show={() => show(each.id)} />,
        ...(may && asked === each.id
          ? [
              <HideReview key={`${each.id} asked`} review={each} columns={head.length} close={() => setAsked(undefined)} hide={(reason) => {
                setAsked(undefined);
                hide(each.id, reason);
              }} />,
            ]
          : []),
      ])}
    </Table>
  );
}

interface RowProps {
  review: Review;
  catalogue: string;
  may: boolean;
  open: boolean;
  ask: () => void;
  show: () => void;
}

function Row({ review, catalogue, may, open, ask, show }: RowProps) {
  const { id, item, title, stars, words, at, hidden } = review;
  const button = useFocusBack(open);
  const of = `the review of ${title || item} of ${time(at)}`;
  return (
    <tr data-review={id} data-hidden={hidden !== undefined}>
      <td className="moment">{time(at)}</td>
      <th scope="row" className="wraps">
        <a href={to('items', { catalogue, id: item })}>{title || item}</a>
      </th>
      <td className="whole">
        <span aria-hidden="true">{starsOf(stars)}</span>
        <span className="unseen">{stars} of 5</span>
      </td>
      <td className="said-words">
        {words === '' ? <span className="quiet">none</span> : <p dir="auto">{words}</p>}
        {hidden !== undefined && (
          <p>
            <span className="tag tag-warn">hidden</span> <span className="quiet">{time(hidden.at)}{hidden.by !== '' && ` by ${hidden.by}`}:</span> {hidden.reason}
          </p>
        )}
      </td>
      {may && (
        <td className="moment">
          {hidden !== undefined && (
            <button type="button" className="link-button" aria-label={`Show again ${of}`} onClick={show}>
              Show again
            </button>
          )}
          <button type="button" className="link-button" ref={button} aria-expanded={open} aria-label={`${hidden === undefined ? 'Hide' : 'Other reason for'} ${of}`} onClick={ask}>
            {hidden === undefined ? 'Hide' : 'Other reason'}
          </button>
        </td>
      )}
    </tr>
  );
}
