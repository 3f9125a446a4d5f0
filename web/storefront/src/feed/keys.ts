/** What a key asks of a feed. */
export type Wish = 'next' | 'back' | 'toggle' | 'close';

const WISHES: Record<string, Wish> = {
  ArrowDown: 'next', j: 'next', J: 'next', PageDown: 'next',
  ArrowUp: 'back', k: 'back', K: 'back', PageUp: 'back',
  ' ': 'toggle',
  Escape: 'close',
};

/** What a key asks for; nothing where it means something to what has the focus. */
export function wishOf(key: string, focus: { tagName: string } | null, held: boolean): Wish | undefined {
  const wish = held ? undefined : WISHES[key];
  const taken = focus !== null && /^(INPUT|SELECT|TEXTAREA|VIDEO)$/.test(focus.tagName);
  const pressed = wish === 'toggle' && focus !== null && /^(BUTTON|A|SUMMARY)$/.test(focus.tagName);
  return (taken && wish !== 'close') || pressed ? undefined : wish;
}

/** Plays the film of a card, or holds it. */
export function toggle(card: Element): void {
  const film = card.querySelector('video');
  if (film === null) {
    card.querySelector<HTMLElement>('.player-bar button')?.click();
  } else if (film.paused) {
    void film.play();
  } else {
    film.pause();
  }
}
