package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.DrawnSlot;
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

/// The explored pages of a catalogue, whose order or one of whose slots was drawn, rolled or not,
/// in the order of their log, with all that could have been shown on them. Of a page that is rolled
/// only that is read which estimating wants.
public final class ExploredPages {
  private static final String SLOT =
      ", slot, slot_taken, slot_kinds, slot_items, slot_propensities, slot_worths";
  private static final String NO_SLOT = ", NULL";

  private final String catalogue;
  private final FeatureValues features;
  private final Consumer<ServedPage> taker;

  /// The page whose rows are being read.
  private long place = -1;

  private Head head = new Head("", 0, "", Who.UNKNOWN, "", "");
  private double temperature;
  private Optional<DrawnSlot> slot = Optional.empty();

  /// How many of its rows were shown; they come first.
  private int shown;

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
          && page.looked().filter(LookedAt::explored).isPresent()) {
        taker.accept(page);
      }
    }
  }

  /// Reads a roll, unless it is of the time before pages were explored.
  private void read(Duck duck, String roll) {
    if (duck.has(roll, "temperature")) {
      boolean slots = duck.has(roll, "slot");
      duck.read(
          "SELECT place, query_id, epoch_ms(happened_at), coalesce(client_id, ''),"
              + " coalesce(user_id, ''), temperature, item, coalesce(position, 0), final_score,"
              + " drawn_group, place_propensity, "
              + features.asked()
              + (slots ? SLOT : NO_SLOT)
              + " FROM "
              + roll
              + " WHERE (temperature IS NOT NULL"
              + (slots ? " OR slot IS NOT NULL" : "")
              + ") AND catalogue = "
              + FeatureValues.quoted(catalogue)
              + " ORDER BY place, position IS NULL, position, item",
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
      int at = row.getInt(13);
      slot = row.wasNull() ? Optional.empty() : Optional.of(slot(row, at));
      shown = 0;
    }
    float last = row.getFloat(9);
    float score = row.wasNull() ? Float.NaN : last;
    float[] values = features.of(row.getArray(12));
    rows.add(
        new ServedRow(row.getString(7), row.getInt(8), 0, Float.NaN, Float.NaN, score, values));
    shown += row.getInt(8) > 0 ? 1 : 0;
    groups.add(row.getInt(10));
    propensities.add(row.getDouble(11));
  }

  private static DrawnSlot slot(ResultSet row, int at) throws SQLException {
    Object[] kinds = list(row, 15);
    Object[] items = list(row, 16);
    Object[] propensities = list(row, 17);
    Object[] worths = list(row, 18);
    var options = new ArrayList<DrawnSlot.Option>();
    for (int i = 0; i < kinds.length; i++) {
      options.add(
          new DrawnSlot.Option(
              kinds[i].toString(),
              items[i].toString(),
              number(propensities[i]),
              number(worths[3 * i]),
              number(worths[3 * i + 1]),
              number(worths[3 * i + 2])));
    }
    return new DrawnSlot(at, options, row.getInt(14), List.of());
  }

  private static Object[] list(ResultSet row, int column) throws SQLException {
    return (Object[]) row.getArray(column).getArray();
  }

  private static double number(Object cell) {
    return cell instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  private DrawnSlot withPropensities(DrawnSlot drawn) {
    List<Double> own = propensities.subList(0, shown);
    return new DrawnSlot(drawn.slot(), drawn.options(), drawn.taken(), own);
  }

  private DrawnOrder order() {
    return new DrawnOrder(
        temperature,
        groups.stream().mapToInt(Integer::intValue).toArray(),
        propensities.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private void end() {
    if (!rows.isEmpty()) {
      var plain = new LookedAt("", 0, List.of(), List.of(), features.names(), 1, rows);
      LookedAt looked =
          slot.map(this::withPropensities).map(plain::drawn).orElseGet(() -> plain.drawn(order()));
      var asked = new Event.Asked(head, "", 0, List.of());
      taker.accept(new ServedPage(asked, Optional.of(looked)));
      rows.clear();
      groups.clear();
      propensities.clear();
    }
  }
}
