package dev.vitrine.signals.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What is noted of the ratings of items, so that what a catalogue brings can be told from what was
/// written over it: what it brought, and what was written lately. Each is noted before it is
/// written. Safe for use by many threads.
public final class RatingNotes {
  /// How long what was written before the last one is remembered: a feed may come, or a catalogue
  /// may be brought back, that was read out of this one so long ago.
  private static final long REMEMBERED = Duration.ofDays(30).toMillis();

  private static final String RATED =
      "SELECT catalogue, item, n1, n2, n3, n4, n5, worded, version, b.item IS NOT NULL, b.mean,"
          + " b.count FROM total";
  private static final String WITH_BASE =
      " LEFT JOIN base b USING (catalogue, item) WHERE catalogue = ?";

  /// Reads no more than what is owed, which is asked for each second.
  static final String OWED =
      RATED + " INDEXED BY total_owed" + WITH_BASE + " AND version <> done LIMIT ?";

  private static final String OF_ITEM = " WHERE catalogue = ? AND item = ?";

  private final Object lock;
  private final Store store;

  /// @param lock held while the store is used
  RatingNotes(Object lock, Store store) {
    this.lock = lock;
    this.store = store;
  }

  /// A rating that is about to be written.
  ///
  /// @param base what the catalogue brought
  /// @param next what is written over it
  public record Next(String catalogue, String item, Rating base, Rating next) {}

  /// Items of a catalogue whose reviews changed since their ratings were written.
  public List<Rated> owed(String catalogue, int most) {
    synchronized (lock) {
      return store.read(OWED, RatingNotes::rated, catalogue, most);
    }
  }

  /// Items of a catalogue that have, or had, reviews, by id.
  ///
  /// @param after the last one seen, empty for none
  public List<Rated> all(String catalogue, String after, int most) {
    synchronized (lock) {
      return store.read(
          RATED + WITH_BASE + " AND item > ? ORDER BY item LIMIT ?",
          RatingNotes::rated,
          catalogue,
          after,
          most);
    }
  }

  private static Rated rated(ResultSet row) throws SQLException {
    Optional<Rating> base =
        row.getBoolean(10)
            ? Optional.of(new Rating(number(row, 11), number(row, 12)))
            : Optional.empty();
    return new Rated(
        row.getString(1), row.getString(2), Reader.totals(row, 3), row.getLong(9), base);
  }

  private static double number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? Double.NaN : number;
  }

  /// What the catalogue brought, told from what an item has now. What was written here, or was
  /// about to be, stands for the base. Else each of its two numbers is judged by itself, since a
  /// feed may bring one of them alone: what was written lately is not what the feed brought.
  ///
  /// @param read what the item has now
  public Rating base(Rated of, Rating read) {
    if (of.base().isEmpty()) {
      return read;
    }
    Rating known = of.base().get();
    synchronized (lock) {
      if (known.equals(read) || wrote(of, read)) {
        return known;
      }
      List<Rating> lately = lately(of);
      boolean mean = !Double.isNaN(known.mean()) && any(lately, Rating::mean, read.mean());
      boolean count = any(lately, Rating::count, read.count());
      return new Rating(mean ? known.mean() : read.mean(), count ? known.count() : read.count());
    }
  }

  private static boolean any(List<Rating> ratings, ToDoubleFunction<Rating> part, double number) {
    return ratings.stream().anyMatch(one -> Double.compare(part.applyAsDouble(one), number) == 0);
  }

  private boolean wrote(Rated of, Rating rating) {
    return store.number(
            "SELECT count(*) FROM written" + OF_ITEM + " AND mean IS ? AND count IS ?",
            of.catalogue(),
            of.item(),
            rating.mean(),
            rating.count())
        > 0;
  }

  /// What was noted last and before that: the last one may not have been written.
  private List<Rating> lately(Rated of) {
    return store.read(
        "SELECT mean, count FROM written" + OF_ITEM + " ORDER BY key DESC LIMIT 2",
        row -> new Rating(number(row, 1), number(row, 2)),
        of.catalogue(),
        of.item());
  }

  /// Notes what is about to be written.
  ///
  /// @param now in milliseconds since 1970
  public void note(List<Next> ratings, long now) {
    synchronized (lock) {
      store.whole(() -> {
        ratings.forEach(each -> note(each, now));
        return ratings.size();
      });
    }
  }

  private void note(Next each, long now) {
    store.change(
        "INSERT INTO base (catalogue, item, mean, count) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO UPDATE SET mean = excluded.mean, count = excluded.count",
        each.catalogue(),
        each.item(),
        each.base().mean(),
        each.base().count());
    store.change(
        "DELETE FROM written WHERE key < (SELECT max(key) FROM written"
            + OF_ITEM
            + " AND at < ?) AND catalogue = ? AND item = ?",
        each.catalogue(),
        each.item(),
        now - REMEMBERED,
        each.catalogue(),
        each.item());
    store.change(
        "DELETE FROM written" + OF_ITEM + " AND mean IS ? AND count IS ?",
        each.catalogue(),
        each.item(),
        each.next().mean(),
        each.next().count());
    store.change(
        "INSERT INTO written (catalogue, item, mean, count, at) VALUES (?, ?, ?, ?, ?)",
        each.catalogue(),
        each.item(),
        each.next().mean(),
        each.next().count(),
        now);
  }

  /// Notes that the ratings of items are what their reviews ask for.
  public void done(List<Rated> items) {
    synchronized (lock) {
      if (items.isEmpty()) {
        return;
      }
      store.whole(() -> {
        for (Rated each : items) {
          store.change(
              "UPDATE total SET done = ?" + OF_ITEM, each.version(), each.catalogue(), each.item());
        }
        return items.size();
      });
    }
  }
}
