package dev.vitrine.signals.order;

/// What can happen to an order after it was placed, beside its way to the shopper.
public enum Afterwards {
  /// The whole order was called off before it was sent.
  CANCELLED,
  /// Pieces were sent back.
  RETURN,
  /// Pieces were paid back.
  REFUND,
  /// The shopper complained.
  COMPLAINT,
  /// The shopper rated a good.
  REVIEW
}
