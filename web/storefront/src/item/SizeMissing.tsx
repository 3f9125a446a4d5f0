import { t } from '../texts';

/** Says at a choice that it is to be made before anything goes into the cart. */
export function SizeMissing({ name }: { name: string }) {
  return (
    <p className="cart-problem" role="alert">
      {t.chooseFirst(name)}
    </p>
  );
}

/** Takes the focus to the size that is still to be chosen. */
export function focusSize(): void {
  const choice = document.querySelector<HTMLElement>('.variants[data-open="true"] input');
  choice?.focus({ preventScroll: true });
  choice?.closest('fieldset')?.scrollIntoView({ block: 'center' });
}
