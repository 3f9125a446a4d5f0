package dev.vitrine.search.tagging;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The gazetteers of a shop: phrases of up to four words with what they are in the catalogue, such
/// as `brand`, `category` or `attribute color`, and how many items say so.
public final class Phrases {
  /// Words of the longest phrase that is looked up.
  public static final int LONGEST = 4;

  private final List<String> kinds;
  private final Map<String, List<Entry>> entries;

  /// What a phrase is.
  ///
  /// @param kind number of the kind
  /// @param often magnitude of the number of items: 0 for one, then a step for each doubling
  public record Entry(int kind, int often) {}

  /// A phrase in a query.
  ///
  /// @param from its first word
  /// @param to behind its last word
  record Match(int kind, int from, int to, int often) {}

  private Phrases(List<String> kinds, Map<String, List<Entry>> entries) {
    this.kinds = kinds;
    this.entries = entries;
  }

  /// Phrases by kind, each with the number of items that say so.
  public static Phrases of(Map<String, Map<String, Integer>> counts) {
    var kinds = new ArrayList<String>();
    var entries = new LinkedHashMap<String, List<Entry>>();
    counts.forEach((kind, phrases) -> {
      int number = kinds.size();
      kinds.add(kind);
      phrases.forEach((phrase, items) ->
          entries
              .computeIfAbsent(phrase, p -> new ArrayList<>())
              .add(new Entry(number, magnitude(items))));
    });
    return new Phrases(kinds, entries);
  }

  private static int magnitude(int items) {
    return Math.min(15, 31 - Integer.numberOfLeadingZeros(Math.max(1, items)));
  }

  /// The kinds by number.
  public List<String> kinds() {
    return List.copyOf(kinds);
  }

  /// What a phrase is, or its plural or singular when it is nothing itself.
  public List<Entry> of(String phrase) {
    List<Entry> own = entries.get(phrase);
    if (own == null && phrase.endsWith("s")) {
      own = entries.get(phrase.substring(0, phrase.length() - 1));
    }
    if (own == null) {
      own = entries.get(phrase + "s");
    }
    return own == null ? List.of() : List.copyOf(own);
  }

  /// The phrases in a query, shorter ones first.
  List<Match> in(QueryWords query) {
    var found = new ArrayList<Match>();
    List<String> words = query.words().stream().map(QueryWords::bare).toList();
    for (int length = 1; length <= LONGEST; length++) {
      for (int from = 0; from + length <= words.size(); from++) {
        int to = from + length;
        for (Entry entry : of(String.join(" ", words.subList(from, to)))) {
          found.add(new Match(entry.kind(), from, to, entry.often()));
        }
      }
    }
    return found;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(kinds.size());
    for (String kind : kinds) {
      out.writeUTF(kind);
    }
    out.writeInt(entries.size());
    for (var entry : entries.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeByte(entry.getValue().size());
      for (Entry one : entry.getValue()) {
        out.writeByte(one.kind());
        out.writeByte(one.often());
      }
    }
  }

  static Phrases read(DataInput in) throws IOException {
    var kinds = new ArrayList<String>();
    for (int i = Counts.read(in, "kinds"); i > 0; i--) {
      kinds.add(in.readUTF());
    }
    var entries = new LinkedHashMap<String, List<Entry>>();
    for (int i = Counts.read(in, "phrases"); i > 0; i--) {
      String phrase = in.readUTF();
      var list = new ArrayList<Entry>();
      for (int n = in.readUnsignedByte(); n > 0; n--) {
        list.add(new Entry(in.readUnsignedByte(), in.readUnsignedByte()));
      }
      entries.put(phrase, list);
    }
    return new Phrases(kinds, entries);
  }
}
