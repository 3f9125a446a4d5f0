import { isNowhere } from './config';
import { askAhead } from './home/ahead';
import { askItemAhead } from './item/ahead';
import '../../design/tokens.css';
import '../../design/base.css';
import '../../design/controls.css';
import './styles/layout.css';
import './styles/header.css';
import './styles/suggest.css';
import './styles/filters.css';
import './styles/choices.css';
import './styles/sheet.css';
import './styles/card.css';
import './styles/results.css';
import './styles/about.css';
import './styles/banner.css';
import './styles/item.css';
import './styles/page.css';
import './styles/film.css';
import './styles/follow.css';
import './styles/home.css';
import './styles/order.css';
import './styles/reviews.css';

// The start page, where nothing is asked and no place is open, or the page of an item.
const item = new URLSearchParams(location.search).get('item');
if (isNowhere()) {
  // Nothing of it is asked ahead.
} else if (location.search === '') {
  askAhead();
} else if (item !== null) {
  askItemAhead(item);
}
void import('./start');
