package dev.vitrine.signals.order;

/// How far an order is on its way.
public enum Stage {
  PLACED,
  SHIPPED,
  DELIVERED,
  CANCELLED
}
