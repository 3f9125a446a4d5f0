package dev.vitrine.signals.order;

/// How much of an order was paid back.
public enum PaidBack {
  NOTHING,
  SOME,
  ALL
}
