package dev.vitrine.signals.store;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.OrderStep;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Recent;

/// What is remembered for a while to read later events right: which words a search was for, and
/// which goods have come back.
final class Searches {
  private static final int WORDS = 1;
  private static final int BACK = 2;

  private final Recent recent;

  Searches(Recent recent) {
    this.recent = recent;
  }

  /// Notes what a search was for.
  void note(Asking by, String search, String text) {
    long words = Asking.query(text);
    if (!search.isEmpty() && words != 0) {
      recent.put(key(by, WORDS, search), words);
    }
  }

  /// The number of the words that a search was for, 0 when it is not known.
  long words(Asking by, String search) {
    return search.isEmpty() ? 0 : recent.get(key(by, WORDS, search));
  }

  /// Whether goods of an order come back for the first time: what is sent back is mostly paid back,
  /// too. Where no order is said, what is paid back counts.
  boolean firstBack(Asking by, Event.Order order, String item) {
    if (order.order().isEmpty()) {
      return order.step() == OrderStep.REFUND;
    }
    long key = Hash.of(key(by, BACK, order.order()), Hash.of(item));
    boolean first = recent.get(key) == 0;
    recent.put(key, 1);
    return first;
  }

  private static long key(Asking by, int what, String name) {
    return Hash.of(Hash.of(by.catalogue(), what), Hash.of(name));
  }
}
