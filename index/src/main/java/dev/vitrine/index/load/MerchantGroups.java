package dev.vitrine.index.load;

import dev.vitrine.kernel.error.VitrineException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The joining of feed entries with the same `item_group_id` to one product. Entries are seen
/// twice: first to count how many belong to each group, so that then only unfinished groups are
/// kept.
final class MerchantGroups {
  private static final String GROUP = "item_group_id";

  private final Consumer<Row> taker;
  private final Map<String, Integer> missing = new HashMap<>();
  private final Map<String, List<Entry>> unfinished = new HashMap<>();

  MerchantGroups(Consumer<Row> taker) {
    this.taker = taker;
  }

  /// One entry of a feed.
  ///
  /// @param values texts by field name, in the order of the feed
  /// @param refusal why it cannot be used; empty when it can
  record Entry(long line, Map<String, List<String>> values, String refusal, String raw, long at) {
    String first(String field) {
      List<String> texts = values.get(field);
      return texts == null ? "" : texts.getFirst();
    }
  }

  /// The first look at an entry.
  void count(Entry entry) {
    String group = entry.first(GROUP);
    if (!group.isEmpty()) {
      missing.merge(group, 1, Integer::sum);
    }
  }

  /// The second look at an entry; hands on what is complete.
  void take(Entry entry) {
    String group = entry.first(GROUP);
    if (group.isEmpty()) {
      emit("", List.of(entry));
      return;
    }
    unfinished.computeIfAbsent(group, _ -> new ArrayList<>(4)).add(entry);
    if (missing.merge(group, -1, Integer::sum) == 0) {
      List<Entry> whole = unfinished.remove(group);
      missing.remove(group);
      emit(group, whole == null ? List.of(entry) : whole);
    }
  }

  private void emit(String group, List<Entry> entries) {
    var good = new ArrayList<Entry>(entries.size());
    for (Entry entry : entries) {
      String refusal = entry.refusal();
      if (refusal.isEmpty()) {
        try {
          MerchantItem.check(entry);
          good.add(entry);
          continue;
        } catch (VitrineException e) {
          refusal = String.valueOf(e.getMessage());
        }
      }
      taker.accept(Row.bad(entry.line(), refusal, entry.raw(), entry.at()));
    }
    if (!good.isEmpty()) {
      Entry first = good.getFirst();
      String json = MerchantItem.json(group, good);
      taker.accept(Row.good(first.line(), json, raw(good), good.getLast().at()));
    }
  }

  private static String raw(List<Entry> entries) {
    return String.join("\n", entries.stream().map(Entry::raw).toList());
  }
}
