package dev.vitrine.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The slots of items that were indexed anew, under which snapshots still show them until the next
/// refresh: what is set in place meanwhile is set there as well.
final class Replaced {
  private static final int NONE = -1;

  private volatile Map<String, Integer> now = new ConcurrentHashMap<>();
  private volatile Map<String, Integer> before = Map.of();

  /// Notes the slot that an item had; the first one since the last refresh is the one shown.
  void add(String id, int slot) {
    now.putIfAbsent(id, slot);
  }

  /// What was noted so far goes when the refresh that begins has ended.
  void refreshing() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  void refreshed() {
    before = Map.of();
  }

  /// The slot replaced since the last refresh, or -1.
  int since(String id) {
    return now.getOrDefault(id, NONE);
  }

  /// The slot replaced before a refresh that has not ended, or -1.
  int until(String id) {
    return before.getOrDefault(id, NONE);
  }
}
