package dev.vitrine.index.record;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What one writer of the kill test does, step by step from a seed, and what must be recorded after
/// each step. Knows nothing of the store.
final class KillModel {
  static final String CATALOGUE = "shop";
  static final int WRITERS = 3;
  private static final int ITEMS = 40;

  private final int writer;
  private final Random random;
  private final Map<String, Fields> items = new TreeMap<>();
  private long step;

  KillModel(int writer, long seed) {
    this.writer = writer;
    random = new Random(seed * 31 + writer);
  }

  /// The fields of an item; a price and stock below zero are not there.
  private record Fields(String title, int price, int stock) {}

  int writer() {
    return writer;
  }

  long step() {
    return step;
  }

  String prefix() {
    return "w" + writer + "-";
  }

  /// The documents that must be recorded.
  Map<String, String> state() {
    var state = new TreeMap<String, String>();
    items.forEach((id, fields) -> state.put(id, json(id, fields)));
    return state;
  }

  /// Takes the next step: one or a few changes that are written together.
  List<Change> next() {
    step++;
    var changes = new ArrayList<Change>();
    int many = random.nextInt(4) == 0 ? 1 + random.nextInt(20) : 1;
    for (int i = 0; i < many; i++) {
      changes.add(change(prefix() + random.nextInt(ITEMS)));
    }
    return changes;
  }

  private Change change(String id) {
    Fields old = items.get(id);
    int number = random.nextInt(1_000_000);
    int kind = random.nextInt(10);
    if (old == null || kind < 3) {
      items.put(id, new Fields("t" + number, number, -1));
      return new Change.Put(new Document(id, json(id, items.get(id))));
    }
    if (kind < 5) {
      items.put(id, new Fields("p" + number, old.price(), old.stock()));
      return new Change.Patch(id, "{\"title\":\"p" + number + "\"}", false);
    }
    if (kind < 7) {
      items.put(id, new Fields(old.title(), number, old.stock()));
      return new Change.Patch(id, "{\"price\":" + number + "}", false);
    }
    if (kind < 9) {
      items.put(id, new Fields(old.title(), number, number % 50));
      return new Change.Reprice(id, "", "", "" + number, "" + number % 50);
    }
    items.remove(id);
    return new Change.Remove(id);
  }

  private static String json(String id, Fields fields) {
    return "{\"objectID\":\""
        + id
        + "\",\"title\":\""
        + fields.title()
        + "\",\"price\":"
        + fields.price()
        + (fields.stock() < 0 ? "" : ",\"stock\":" + fields.stock())
        + "}";
  }
}
