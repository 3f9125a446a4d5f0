import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAddress } from './place';
import { Shop } from './Shop';
import { tellAtTheEnd } from './signals';

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
