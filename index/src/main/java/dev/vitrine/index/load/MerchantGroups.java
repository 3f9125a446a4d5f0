package dev.vitrine.index.load;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;

/// The joining of feed entries with the same `item_group_id` to one product. Entries are seen
/// twice: first to count how many belong to each group, so that then only unfinished groups are
/// kept.
final class MerchantGroups {
  private static final String GROUP = "item_group_id";

  private final Consumer<Row> taker;
  private final Map<String, Integer> missing = new HashMap<>();
  private final Map<String, List<Entry>> unfinished = new HashMap<>();

  private MerchantGroups(Consumer<Row> taker) {
    this.taker = taker;
  }

  /// A feed that can be read twice.
  interface Feed {
    void each(Consumer<Entry> taker) throws IOException;
  }

  /// Joins the entries of a feed. Where it breaks off, the groups are of what came before.
  static void join(Feed feed, Consumer<Row> taker) throws IOException {
    var groups = new MerchantGroups(taker);
    try {
      feed.each(groups::count);
    } catch (IOException e) {
      feed.each(groups::take);
      throw e;
    }
    feed.each(groups::take);
  }

  /// One entry of a feed.
  ///
  /// @param values texts by field name, in the order of the feed
  /// @param refusal why it cannot be used; empty when it can
  /// @param head what stands before its text in a file of its own; empty when nothing
  /// @param text the entry as it came
  record Entry(
      long line,
      Map<String, List<String>> values,
      String refusal,
      String head,
      String text,
      long at) {
    String first(String field) {
      List<String> texts = values.get(field);
      return texts == null ? "" : texts.getFirst();
    }
  }

  /// The first look at an entry.
  private void count(Entry entry) {
    String group = entry.first(GROUP);
    if (!group.isEmpty()) {
      missing.merge(group, 1, Integer::sum);
    }
  }

  /// The second look at an entry; hands on what is complete.
  private void take(Entry entry) {
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
    var bad = new ArrayList<Refused>();
    for (Entry entry : entries) {
      String refusal = refusal(entry);
      if (refusal.isEmpty()) {
        good.add(entry);
      } else {
        bad.add(new Refused(entry, refusal));
      }
    }
    refuse(bad, good);
    if (!good.isEmpty()) {
      Entry first = good.getFirst();
      String json = MerchantItem.json(group, good);
      taker.accept(Row.good(first.line(), json, raw(good), good.getLast().at()));
    }
  }

  private record Refused(Entry entry, String why) {}

  private static String refusal(Entry entry) {
    if (!entry.refusal().isEmpty()) {
      return entry.refusal();
    }
    try {
      MerchantItem.check(entry);
      return "";
    } catch (VitrineException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /// Hands on what is refused of a group. What is loaded of a group replaces all of it, so that the
  /// good ones stand below the first, to be loaded together with what is mended.
  private void refuse(List<Refused> bad, List<Entry> good) {
    for (int i = 0; i < bad.size(); i++) {
      Entry entry = bad.get(i).entry();
      var own = new ArrayList<>(List.of(entry));
      if (i == 0) {
        own.addAll(good);
      }
      taker.accept(Row.bad(entry.line(), bad.get(i).why(), raw(own), entry.at()));
    }
  }

  /// Entries as a file of their own.
  private static String raw(List<Entry> entries) {
    var raw = new StringJoiner("\n");
    String head = "";
    for (Entry entry : entries) {
      if (!entry.head().equals(head)) {
        head = entry.head();
        raw.add(head);
      }
      raw.add(entry.text());
    }
    return raw.toString();
  }
}
