package dev.vitrine.kernel.event;

/// What happens with filters.
public enum FilterStep {
  FILTER_SHOWN,
  FILTER_CHOSEN,
  FILTER_LED
}
