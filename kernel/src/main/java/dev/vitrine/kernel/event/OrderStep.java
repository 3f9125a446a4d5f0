package dev.vitrine.kernel.event;

/// What happens to an order.
public enum OrderStep {
  PURCHASE,
  SHIPPED,
  DELIVERED,
  CANCELLED,
  RETURN,
  REFUND
}
