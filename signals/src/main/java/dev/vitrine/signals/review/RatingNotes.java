package dev.vitrine.signals.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What is noted of the ratings of items, so that what a catalogue brings can be told from what was
/// written over it: what it brought, and what was written lately. Each is noted before it is
/// written. Safe for use by many threads.
public final class RatingNotes {
  /// How long what was written before the last one is remembered: a copy of the catalogue may be
  /// older than that of the book by as long as the copying takes.
  private static final long REMEMBERED = Duration.ofHours(1).toMillis();

  private static final String RATED =
      "SELECT catalogue, item, n1, n2, n3, n4, n5, worded, version, b.item IS NOT NULL, b.mean,"
          + " b.count FROM total LEFT JOIN base b USING (catalogue, item) WHERE ";
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
      return store.read(
          RATED + "catalogue = ? AND version <> done LIMIT ?", RatingNotes::rated, catalogue, most);
    }
  }

  /// Items of a catalogue that have, or had, reviews, by id.
  ///
  /// @param after the last one seen, empty for none
  public List<Rated> all(String catalogue, String after, int most) {
    synchronized (lock) {
      return store.read(
          RATED + "catalogue = ? AND item > ? ORDER BY item LIMIT ?",
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

  /// Whether a rating is one that was written here, or was about to be.
  public boolean wrote(Rated of, Rating rating) {
    synchronized (lock) {
      return store.number(
              "SELECT count(*) FROM written" + OF_ITEM + " AND mean IS ? AND count IS ?",
              of.catalogue(),
              of.item(),
              rating.mean(),
              rating.count())
          > 0;
    }
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
