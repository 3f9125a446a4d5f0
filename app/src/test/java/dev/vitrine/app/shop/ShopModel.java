package dev.vitrine.app.shop;

import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// What one writer of the kill test does, step by step from a seed, and what a shop must hold after
/// each step. Knows nothing of the shop.
final class ShopModel {
  static final String CATALOGUE = "products";
  static final int WRITERS = 3;
  private static final int ITEMS = 30;

  private final int writer;
  private final Random random;
  private final Map<String, Thing> things = new TreeMap<>();
  private long step;

  ShopModel(int writer, long seed) {
    this.writer = writer;
    this.random = new Random(seed * 31 + writer);
  }

  /// An item as it must be; a seller has no price, and a stock below zero is not there.
  record Thing(boolean seller, String word, int price, int stock) {
    String json(String id) {
      String start = "{\"objectID\":\"" + id + "\",";
      if (seller) {
        return start + "\"kind\":\"seller\",\"name\":\"" + word + "\"}";
      }
      return start
          + "\"title\":\""
          + word
          + "\",\"brand\":\""
          + word
          + "\",\"price\":"
          + price
          + (stock < 0 ? "" : ",\"stock\":" + stock)
          + "}";
    }
  }

  int writer() {
    return writer;
  }

  long step() {
    return step;
  }

  /// What must be there, by id.
  Map<String, Thing> things() {
    return things;
  }

  void catchUp(long until) {
    while (step < until) {
      next();
    }
  }

  /// The next step: one change or several that are written together.
  List<Change> next() {
    step++;
    var changes = new ArrayList<Change>();
    int many = random.nextInt(5) == 0 ? 1 + random.nextInt(12) : 1;
    for (int i = 0; i < many; i++) {
      changes.add(change("w" + writer + "-" + random.nextInt(ITEMS)));
    }
    return changes;
  }

  private Change change(String id) {
    Thing old = things.getOrDefault(id, new Thing(true, "", 0, -1));
    int number = random.nextInt(1_000_000);
    int kind = random.nextInt(20);
    if (old.seller() || kind < 5) {
      return put(id, new Thing(kind == 0, "x" + number, number, -1));
    }
    if (kind < 9) {
      String word = "p" + number;
      things.put(id, new Thing(false, word, old.price(), old.stock()));
      String fields = "{\"title\":\"" + word + "\",\"brand\":\"" + word + "\"}";
      return new Change.Patch(id, fields, false);
    }
    if (kind < 13) {
      things.put(id, new Thing(false, old.word(), number, old.stock()));
      return new Change.Patch(id, "{\"price\":" + number + "}", false);
    }
    if (kind < 18) {
      things.put(id, new Thing(false, old.word(), number, number % 50));
      return new Change.Reprice(id, "", "", "" + number, "" + number % 50);
    }
    things.remove(id);
    return new Change.Remove(id);
  }

  private Change put(String id, Thing thing) {
    things.put(id, thing);
    return new Change.Put(new Document(id, thing.json(id)));
  }
}
