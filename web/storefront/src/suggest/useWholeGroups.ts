import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Where a group begins and where its first line ends, from the top of the list. */
export interface Beginning {
  top: number;
  first: number;
}

/** How high a list may be so that it never ends with a heading and nothing below it. */
export function cutAt(room: number, groups: Beginning[]): number {
  const bare = groups.filter(({ top, first }) => top > 0 && top < room && first > room).map(({ top }) => top);
  return Math.min(room, ...bare);
}

/** A list that scrolls where it has no room, and is cut between groups rather than below a heading.
 *
 * @param groups what is in it; it is measured anew when that changes */
export function useWholeGroups(groups: unknown): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = list.current;
    if (box === null) {
      return;
    }
    box.style.maxHeight = '';
    box.scrollTop = 0;
    if (box.scrollHeight > box.clientHeight) {
      const above = box.getBoundingClientRect().top;
      const beginnings = [...box.children].map((group) => ({
        top: group.getBoundingClientRect().top - above,
        first: (group.children[1] ?? group).getBoundingClientRect().bottom - above,
      }));
      box.style.maxHeight = `${cutAt(box.clientHeight, beginnings)}px`;
    }
  }, [groups]);
  return list;
}
