package dev.vitrine.signals.review;

import java.io.Closeable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The reading of reviews and of what they come to. Safe for use by many threads.
final class Reader implements Closeable {
  private static final String COLUMNS =
      "SELECT id, item, stars, words, at, reason, hider, hidden FROM review WHERE ";

  private final Store store;

  Reader(Store store) {
    this.store = store;
  }

  synchronized Totals totals(String catalogue, String item) {
    return store
        .read(
            "SELECT n1, n2, n3, n4, n5, worded FROM total WHERE catalogue = ? AND item = ?",
            row -> totals(row, 1),
            catalogue,
            item)
        .stream()
        .findFirst()
        .orElse(Totals.NONE);
  }

  /// The totals that stand in six columns from one on.
  static Totals totals(ResultSet row, int first) throws SQLException {
    var by = new ArrayList<Long>();
    for (int i = 0; i < 5; i++) {
      by.add(row.getLong(first + i));
    }
    return new Totals(by, row.getLong(first + 5));
  }

  synchronized Optional<Review> find(String catalogue, String id) {
    return store.read(COLUMNS + "catalogue = ? AND id = ?", Reader::review, catalogue, id).stream()
        .findFirst();
  }

  synchronized Selected select(String catalogue, Selection asked) {
    var values = new ArrayList<Object>();
    String where = where(catalogue, asked, values);
    long found = found(catalogue, asked, where, values);
    values.add(asked.size());
    values.add(asked.from());
    String page = where + " ORDER BY " + order(asked.sort()) + " LIMIT ? OFFSET ?";
    List<Review> reviews = store.read(COLUMNS + page, Reader::review, values.toArray());
    return new Selected(found, reviews);
  }

  /// How many there are: known without counting where shoppers ask for all or for those of so many
  /// stars.
  private long found(String catalogue, Selection asked, String where, List<Object> values) {
    if (asked.ofShoppers() && !asked.worded()) {
      Totals totals = totals(catalogue, asked.item());
      return asked.stars() == 0 ? totals.count() : totals.byStars().get(asked.stars() - 1);
    }
    return store.number("SELECT count(*) FROM review WHERE " + where, values.toArray());
  }

  private static String where(String catalogue, Selection asked, List<Object> values) {
    var where = new StringBuilder("catalogue = ?");
    values.add(catalogue);
    if (!asked.item().isEmpty()) {
      where.append(" AND item = ?");
      values.add(asked.item());
    }
    if (asked.stars() > 0) {
      where.append(" AND stars = ?");
      values.add(asked.stars());
    }
    if (asked.worded()) {
      where.append(" AND words <> ''");
    }
    if (!asked.said().isEmpty()) {
      where.append(" AND instr(folded, ?) > 0");
      values.add(asked.said().toLowerCase(Locale.ROOT));
    }
    where.append(
        switch (asked.shown()) {
          case SHOWN -> " AND reason IS NULL";
          case HIDDEN -> " AND reason IS NOT NULL";
          case ALL -> "";
        });
    return where.toString();
  }

  private static String order(Selection.Sort sort) {
    return switch (sort) {
      case LATEST -> "at DESC, key DESC";
      case BEST -> "stars DESC, at DESC, key DESC";
      case WORST -> "stars, at DESC, key DESC";
    };
  }

  private static Review review(ResultSet row) throws SQLException {
    return new Review(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        row.getLong(5),
        hiding(row, 6));
  }

  /// That a review is hidden, in three columns from one on; nothing where it is shown.
  static Optional<Hiding> hiding(ResultSet row, int first) throws SQLException {
    Optional<String> reason = Optional.ofNullable(row.getString(first));
    String by = row.getString(first + 1);
    long at = row.getLong(first + 2);
    return reason.map(why -> new Hiding(why, by, at));
  }

  @Override
  public synchronized void close() {
    store.close();
  }
}
