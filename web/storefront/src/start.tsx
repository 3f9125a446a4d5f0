import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followAddress } from './place';
import { Shop } from './Shop';
import { tellAtTheEnd } from './signals';

// The page's program; main.ts asks ahead of it and lets it in.
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
