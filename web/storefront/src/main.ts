import { askAhead } from './home/ahead';
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
import './styles/home.css';
import './styles/order.css';

// Only the start page, where nothing is asked and no place is open, shows what is asked ahead.
if (location.search === '') {
  askAhead();
}
void import('./start');
