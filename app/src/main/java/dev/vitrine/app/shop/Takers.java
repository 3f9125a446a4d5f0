package dev.vitrine.app.shop;

import dev.vitrine.index.record.Written;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// The indexes that follow the writes of one catalogue: one, or two while another is made anew.
final class Takers {
  private final List<LiveIndex> all = new CopyOnWriteArrayList<>();

  void add(LiveIndex index) {
    all.add(index);
  }

  void remove(LiveIndex index) {
    all.remove(index);
  }

  void take(Written written) {
    for (LiveIndex index : all) {
      index.take(written);
    }
  }
}
