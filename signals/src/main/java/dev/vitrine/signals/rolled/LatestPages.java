package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
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

/// The latest pages of a catalogue as they were served, rolled or not, in the order of their log,
/// for learning. Of a page that is rolled only that is read which learning wants: the search, when
/// it was, and of the items their positions and features. Explored pages are left out: they measure
/// what was learnt, see {@link ExploredPages}.
public final class LatestPages {
  private final String catalogue;
  private final FeatureValues features;
  private final Consumer<ServedPage> taker;

  /// The page whose rows are being read.
  private long place = -1;

  private Head head = new Head("", 0, "", Who.UNKNOWN, "", "");
  private final List<ServedRow> rows = new ArrayList<>();

  private LatestPages(String catalogue, List<String> features, Consumer<ServedPage> taker) {
    this.catalogue = catalogue;
    this.features = new FeatureValues(features);
    this.taker = taker;
  }

  /// Goes through them.
  ///
  /// @param features those of rolled pages that are read
  /// @param rows how many candidates of rolled pages are enough, of all catalogues
  public static void each(
      Bulk bulk, String catalogue, List<String> features, long rows, Consumer<ServedPage> taker) {
    var pages = new LatestPages(catalogue, features, taker);
    try (Duck duck = Duck.open()) {
      bulk.pages().latest(duck, rows, roll -> pages.read(duck, roll), pages::take);
    }
  }

  private void take(List<LoggedPage> some) {
    for (LoggedPage page : some) {
      if (page.page().asked().head().catalogue().equals(catalogue)
          && page.page().looked().filter(LookedAt::explored).isEmpty()) {
        taker.accept(page.page());
      }
    }
  }

  private void read(Duck duck, String roll) {
    duck.read(
        "SELECT place, query_id, epoch_ms(happened_at), item, position, "
            + features.asked()
            + " FROM "
            + roll
            + " WHERE catalogue = "
            + FeatureValues.quoted(catalogue)
            + (duck.has(roll, "temperature") ? " AND temperature IS NULL" : "")
            + (duck.has(roll, "slot") ? " AND slot IS NULL" : "")
            + " ORDER BY place, position = 0, position, item",
        this::row);
    end();
  }

  private void row(ResultSet row) throws SQLException {
    if (row.getLong(1) != place) {
      end();
      place = row.getLong(1);
      head = new Head("", row.getLong(3), catalogue, Who.UNKNOWN, row.getString(2), "");
    }
    float[] values = features.of(row.getArray(6));
    rows.add(
        new ServedRow(row.getString(4), row.getInt(5), 0, Float.NaN, Float.NaN, Float.NaN, values));
  }

  private void end() {
    if (!rows.isEmpty()) {
      var looked = new LookedAt("", 0, List.of(), List.of(), features.names(), 1, rows);
      var asked = new Event.Asked(head, "", 0, List.of());
      taker.accept(new ServedPage(asked, Optional.of(looked)));
      rows.clear();
    }
  }
}
