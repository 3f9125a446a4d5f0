package dev.vitrine.simulate.market;

/// What a draw is for; each purpose has draws of its own.
enum Purpose {
  SELLER,
  LISTING,
  WORDING,
  STATED,
  PAST,
  LEVEL,
  PROMOTION,
  WAR,
  EMPTY,
  PUSH,
  COST,
  DELIVERY,
  SHOCK,
  GAP,
  AGAIN,
  CREATOR,
  VIDEO,
  SAID,
  LIVE,
  SPOKEN,
  HEAT,
  RUSH,
  TASTE,
  COUNT
}
