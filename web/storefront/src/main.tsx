import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAddress } from './item/opened';
import { Shop } from './Shop';
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

const root = document.getElementById('shop');
if (root !== null) {
  followAddress();
  createRoot(root).render(
    <StrictMode>
      <Shop />
    </StrictMode>,
  );
}
