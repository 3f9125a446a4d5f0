package dev.vitrine.simulate.market;

/// What a draw is for; each purpose has draws of its own, whatever others are added.
enum Purpose {
  SELLER(201),
  LISTING(202),
  WORDING(203),
  PAST(204),
  LEVEL(205),
  PROMOTION(206),
  WAR(207),
  EMPTY(208),
  PUSH(209),
  COST(210),
  DELIVERY(211),
  SHOCK(212),
  GAP(213),
  AGAIN(214),
  CREATOR(215),
  VIDEO(216),
  SAID(217),
  LIVE(218),
  SPOKEN(219),
  HEAT(220),
  RUSH(221),
  TASTE(222),
  COUNT(223),
  STATED(224),
  RESERVES(225),
  DEMANDING(226);

  private final long number;

  Purpose(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }
}
