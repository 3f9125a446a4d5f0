import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Console } from './Console';
import { Nowhere } from './Nowhere';
import '../../design/tokens.css';
import '../../design/base.css';
import '../../design/controls.css';
import './styles/shell.css';
import './styles/parts.css';
import './styles/lab.css';
import './styles/pages.css';
import './styles/rules.css';
import './styles/quality.css';
import './styles/market.css';
import './styles/reviews.css';

// The way to the console from an address that no page has, as the server says there.
const home = document.querySelector<HTMLMetaElement>('meta[name="vitrine-home"]')?.content;
const root = document.getElementById('console');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      {home === undefined ? <Console /> : <Nowhere home={home} />}
    </StrictMode>,
  );
}
