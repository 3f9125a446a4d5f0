package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The explored pages of a catalogue, rolled or not, in the order of their log, with all that could
/// have been shown on them. Of a page that is rolled only that is read which estimating wants.
public final class ExploredPages {
  private final String catalogue;
  private final FeatureValues features;
  private final Consumer<ServedPage> taker;

  /// The page whose rows are being read.
  private long place = -1;

  private Head head = new Head("", 0, "", Who.UNKNOWN, "", "");
  private double temperature;
  private final List<ServedRow> rows = new ArrayList<>();
  private final List<Integer> groups = new ArrayList<>();
  private final List<Double> propensities = new ArrayList<>();

  private ExploredPages(String catalogue, List<String> features, Consumer<ServedPage> taker) {
    this.catalogue = catalogue;
    this.features = new FeatureValues(features);
    this.taker = taker;
  }

  /// Goes through them.
  ///
  /// @param features those of rolled pages that are read
  /// @param rows how many candidates of rolled pages are enough, of all pages and catalogues
  public static void each(
      Bulk bulk, String catalogue, List<String> features, long rows, Consumer<ServedPage> taker) {
    var pages = new ExploredPages(catalogue, features, taker);
    try (Duck duck = Duck.open()) {
      bulk.pages().latest(duck, rows, roll -> pages.read(duck, roll), pages::take);
    }
  }

  private void take(List<LoggedPage> some) {
    for (LoggedPage logged : some) {
      ServedPage page = logged.page();
      if (page.asked().head().catalogue().equals(catalogue)
          && page.looked().flatMap(LookedAt::drawn).isPresent()) {
        taker.accept(page);
      }
    }
  }

  /// Reads a roll, unless it is of the time before pages were explored.
  private void read(Duck duck, String roll) {
    if (duck.has(roll, "temperature")) {
      duck.read(
          "SELECT place, query_id, epoch_ms(happened_at), coalesce(client_id, ''),"
              + " coalesce(user_id, ''), temperature, item, coalesce(position, 0), final_score,"
              + " drawn_group, place_propensity, "
              + features.asked()
              + " FROM "
              + roll
              + " WHERE temperature IS NOT NULL AND catalogue = "
              + FeatureValues.quoted(catalogue)
              + " ORDER BY place, position IS NULL, position",
          this::row);
      end();
    }
  }

  private void row(ResultSet row) throws SQLException {
    if (row.getLong(1) != place) {
      end();
      place = row.getLong(1);
      var who = new Who(row.getString(4), row.getString(5), "");
      head = new Head("", row.getLong(3), catalogue, who, row.getString(2), "");
      temperature = row.getDouble(6);
    }
    float last = row.getFloat(9);
    float score = row.wasNull() ? Float.NaN : last;
    float[] values = features.of(row.getArray(12));
    rows.add(
        new ServedRow(row.getString(7), row.getInt(8), 0, Float.NaN, Float.NaN, score, values));
    groups.add(row.getInt(10));
    propensities.add(row.getDouble(11));
  }

  private void end() {
    if (!rows.isEmpty()) {
      var drawn =
          new DrawnOrder(
              temperature,
              groups.stream().mapToInt(Integer::intValue).toArray(),
              propensities.stream().mapToDouble(Double::doubleValue).toArray());
      var looked =
          new LookedAt("", 0, List.of(), List.of(), features.names(), 1, rows).drawn(drawn);
      var asked = new Event.Asked(head, "", 0, List.of());
      taker.accept(new ServedPage(asked, Optional.of(looked)));
      rows.clear();
      groups.clear();
      propensities.clear();
    }
  }
}
