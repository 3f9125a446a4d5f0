import { asking, type IndexState } from '../asTyped';
import type { Choice, Option } from './suggestions';

const TREE = 'categories.lvl0';
const SEPARATOR = ' > ';

/** The search that a line of the list stands for; an item is no search. */
export function searchOf(option: Exclude<Option, { kind: 'item' }>, state: IndexState): IndexState {
  switch (option.kind) {
    case 'query':
      return asking(state, option.text);
    case 'scope':
      return within(asking({}, option.text), option.choice);
    default:
      return within({}, option.choice);
  }
}

/** The search within a category, or with one value ticked. */
function within(state: IndexState, choice: Choice): IndexState {
  return choice.attribute.startsWith('categories.lvl')
    ? { ...state, hierarchicalMenu: { [TREE]: choice.value.split(SEPARATOR) } }
    : { ...state, refinementList: { [choice.attribute]: [choice.value] } };
}
