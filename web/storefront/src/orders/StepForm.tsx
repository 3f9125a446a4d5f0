import { useId, useState } from 'react';
import { t } from '../texts';
import { askAfter, type Order, type OrderLine, type Step } from './orders';
import { focusStars, StarChoice } from './StarChoice';

/** The reasons that the shop knows for what is asked. */
export const REASONS: Record<Step, string[]> = {
  cancel: [],
  return: ['too-small', 'too-large', 'not-as-described', 'damaged', 'changed-mind'],
  refund: ['never-arrived', 'damaged', 'not-as-described', 'wrong-item'],
  complaint: ['late', 'damaged', 'wrong-item', 'not-as-described', 'seller', 'other'],
  review: [],
};

const LONGEST = 1_000;

interface StepFormProps {
  order: Order;
  step: Step;
  /** @param line what it was about */
  done: (order: Order, line: OrderLine | undefined) => void;
}

/** The questions of one request about an order: which good, how many, why. */
export function StepForm({ order, step, done }: StepFormProps) {
  const id = useId();
  const shown = step === 'review' && order.reviews_shown;
  const counted = step === 'return' || step === 'refund';
  const lines = order.lines.map((line, at) => ({ ...line, at })).filter((line) => !counted || line.kept > 0);
  const first = lines.find((line) => line.at === order.meant) ?? lines[0];
  const [at, setAt] = useState(first?.at ?? 0);
  const [pieces, setPieces] = useState(1);
  const [reason, setReason] = useState('');
  const [stars, setStars] = useState(0);
  const [unrated, setUnrated] = useState(false);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState('');
  const [sending, setSending] = useState(false);
  const most = order.lines[at]?.kept ?? 1;

  const send = async () => {
    setSending(true);
    setProblem('');
    const body = {
      ...(step === 'cancel' ? {} : { line: at }),
      ...(counted ? { pieces: Math.min(pieces, most) } : {}),
      ...(reason === '' ? {} : { reason }),
      ...(step === 'review' ? { stars } : {}),
      ...(note.trim() === '' ? {} : { [shown ? 'words' : 'note']: note.trim() }),
    };
    try {
      done(await askAfter(order, step, body), order.lines[at]);
    } catch (why) {
      setProblem(why instanceof Error ? why.message : String(why));
      setSending(false);
    }
  };

  return (
    <form
      className="step"
      aria-label={t.steps[step]}
      onSubmit={(event) => {
        event.preventDefault();
        if (step === 'review' && stars === 0) {
          setUnrated(true);
          focusStars(event.currentTarget);
        } else {
          void send();
        }
      }}
    >
      <p>{t.stepHints[step]}</p>
      {step !== 'cancel' && lines.length > 1 && (
        <label className="ask">
          <span>{t.whichGood}</span>
          <select value={at} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {lines.map((line) => (
              <option key={line.at} value={line.at}>
                {line.title}
              </option>
            ))}
          </select>
        </label>
      )}
      {counted && most > 1 && (
        <label className="ask">
          <span>{t.howMany}</span>
          <select name="pieces" value={Math.min(pieces, most)} onChange={(event) => setPieces(Number(event.currentTarget.value))}>
            {Array.from({ length: most }, (_, each) => (
              <option key={each} value={each + 1}>
                {each + 1}
              </option>
            ))}
          </select>
        </label>
      )}
      {REASONS[step].length > 0 && (
        <label className="ask">
          <span>{t.why}</span>
          <select name="reason" required value={reason} onChange={(event) => setReason(event.currentTarget.value)}>
            <option value="" disabled>
              {t.chooseReason}
            </option>
            {REASONS[step].map((each) => (
              <option key={each} value={each}>
                {t.reasons[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      {step === 'review' && <StarChoice name={id} stars={stars} missing={unrated && stars === 0} choose={setStars} />}
      {(step === 'complaint' || step === 'review') && (
        <label className="ask">
          <span>{t.note}</span>
          <textarea
            rows={3}
            maxLength={LONGEST}
            value={note}
            aria-describedby={step === 'review' ? `${id}-read` : undefined}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
        </label>
      )}
      {step === 'review' && (
        <p id={`${id}-read`} className="quiet">
          {shown ? t.notePublic : t.notePrivate}
        </p>
      )}
      <p className="cart-problem" role="alert">
        {problem !== '' && t.cannot(problem)}
      </p>
      <button type="submit" className="button button-main" disabled={sending}>
        {t.sendStep[step]}
      </button>
    </form>
  );
}
