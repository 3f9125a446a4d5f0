import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2"
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {children}
    </svg>
  );
}

export const LabIcon = () => (
  <Icon>
    <circle cx="11" cy="11" r="7" />
    <path d="m20 20-4-4M8 11h6M11 8v6" />
  </Icon>
);

export const RulesIcon = () => (
  <Icon>
    <path d="M5 4v16M5 5h12l-2.5 4L17 13H5" />
  </Icon>
);

export const QualityIcon = () => (
  <Icon>
    <path d="M4 12.5l5 5L20 6.5" />
  </Icon>
);

export const MarketIcon = () => (
  <Icon>
    <path d="M4 19V5M4 19h16M8 15l4-5 3 3 5-7" />
  </Icon>
);

export const ModelsIcon = () => (
  <Icon>
    <circle cx="12" cy="5" r="2.2" />
    <circle cx="6" cy="18" r="2.2" />
    <circle cx="18" cy="18" r="2.2" />
    <path d="M11 7l-4 9M13 7l4 9M8.5 18h7" />
  </Icon>
);

export const ItemsIcon = () => (
  <Icon>
    <path d="M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8" />
  </Icon>
);

export const ReviewsIcon = () => (
  <Icon>
    <path d="M12 4l2.4 5 5.6.7-4.1 3.9 1.1 5.5-5-2.7-5 2.7 1.1-5.5L4 9.7 9.6 9z" />
  </Icon>
);

export const LoadsIcon = () => (
  <Icon>
    <path d="M12 15V4M8 8l4-4 4 4M5 14v5h14v-5" />
  </Icon>
);

export const SystemIcon = () => (
  <Icon>
    <rect x="4" y="4" width="16" height="6" rx="1.5" />
    <rect x="4" y="14" width="16" height="6" rx="1.5" />
    <path d="M8 7h.01M8 17h.01" />
  </Icon>
);

export const OutIcon = () => (
  <Icon>
    <path d="M10 5H5v14h5M14 8l4 4-4 4M18 12H9" />
  </Icon>
);
