package dev.vitrine.search.suggest;

import dev.vitrine.kernel.suggest.Suggestion.Origin;
import dev.vitrine.kernel.suggest.SuggestionKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What shoppers ask in one catalogue, counted so that what is long ago counts less. It holds texts
/// and numbers, nothing about who asked. Safe for use by many threads.
///
/// A query is suggested to others only once several different callers have asked for it. Where
/// callers are not known, three searches stand for one.
public final class QueryLog {
  /// What a log keeps to.
  ///
  /// @param most queries that are kept; beyond, those asked least go
  /// @param callers how many different ones must have asked before a query is suggested
  public record Rules(int most, int callers) {}

  /// What a query that was asked has before a phrase of the catalogue.
  private static final double AHEAD = 3;

  private static final double ASKED = 2.5;

  private final Rules rules;
  private final Pending pending;
  private final Map<String, Heard> heard = new HashMap<>();
  private long version;
  private volatile Completer completer = Completer.NONE;

  public QueryLog(Rules rules) {
    this.rules = rules;
    this.pending = new Pending();
  }

  /// A query with its counts, as it is kept in a file.
  ///
  /// @param lately decayed count of the last days
  /// @param ever decayed count of the last months
  /// @param at when they held, milliseconds since 1970
  /// @param callers how many different callers at least
  public record Row(String query, double lately, double ever, long at, int callers) {}

  /// Takes a search that was answered with items.
  ///
  /// @param caller what tells callers apart, empty when unknown
  /// @param now milliseconds since 1970
  public void heard(String text, String caller, long now) {
    String plain = Sayable.plain(text);
    if (plain.isEmpty() || plain.length() > Pending.LONGEST) {
      return;
    }
    pending.heard(plain, caller, now, this::count);
  }

  /// Counts what nobody has gone on typing; to be called every few seconds.
  public void settle(long now) {
    pending.settle(now, this::count);
  }

  private void count(String plain, long caller, long at) {
    if (Sayable.refusal(plain).isEmpty()) {
      add(plain, 1, caller, at);
    }
  }

  /// Adds what was asked elsewhere.
  ///
  /// @param plain as {@link Sayable#plain} makes it; what may not be shown to others is not taken
  /// @param times how often
  /// @param caller what tells callers apart, empty when unknown
  /// @param at when, milliseconds since 1970
  public void add(String plain, double times, String caller, long at) {
    if (Sayable.refusal(plain).isEmpty()) {
      add(plain, times, pending.key(caller), at);
    }
  }

  private synchronized void add(String plain, double times, long caller, long at) {
    heard.computeIfAbsent(plain, _ -> new Heard(at)).add(times, caller, at);
    version++;
    if (heard.size() > rules.most() + rules.most() / 8) {
      forget(at);
    }
  }

  private void forget(long now) {
    List<Map.Entry<String, Heard>> all = new ArrayList<>(heard.entrySet());
    all.sort(Comparator.comparingDouble(e -> -e.getValue().ever(now)));
    all.subList(rules.most(), all.size()).forEach(e -> heard.remove(e.getKey()));
  }

  /// Everything as it is kept in a file.
  public synchronized List<Row> rows() {
    return heard.entrySet().stream().map(e -> e.getValue().row(e.getKey())).toList();
  }

  /// A number that is another one after every change.
  public synchronized long version() {
    return version;
  }

  /// Takes rows as they were kept.
  public synchronized void restore(List<Row> rows) {
    rows.forEach(row -> heard.put(row.query(), new Heard(row)));
    version++;
  }

  /// How many different queries are kept.
  public synchronized int size() {
    return heard.size();
  }

  /// Makes suggestions of what was asked so far; to be called now and then.
  public void refresh(long now) {
    completer = new Completer(proposals(now));
  }

  private synchronized List<Proposal> proposals(long now) {
    var out = new ArrayList<Proposal>();
    double usual =
        heard.values().stream().mapToDouble(h -> h.lately(now)).sum()
            / Math.max(1, heard.values().stream().mapToDouble(h -> h.ever(now)).sum());
    heard.forEach((query, counts) -> {
      if (counts.callers() >= rules.callers()) {
        double weight = AHEAD + ASKED * Math.log1p(counts.ever(now));
        out.add(
            new Proposal(
                SuggestionKind.QUERY,
                query,
                "",
                "",
                (float) weight,
                Origin.ASKED,
                counts.trending(now, usual)));
      }
    });
    return out;
  }

  /// What is asked, by what it begins with.
  Completer completer() {
    return completer;
  }
}
