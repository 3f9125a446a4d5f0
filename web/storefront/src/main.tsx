import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAddress } from './place';
import { Shop } from './Shop';
import { tellAtTheEnd } from './signals';
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

const root = document.getElementById('shop');
if (root !== null) {
  followAddress();
  tellAtTheEnd();
  createRoot(root).render(
    <StrictMode>
      <Shop />
    </StrictMode>,
  );
}
