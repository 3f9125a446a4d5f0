package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.signals.page.Conditions;
import dev.vitrine.signals.page.DrawnOrder;
import dev.vitrine.signals.page.DrawnSlot;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;

/// Sampled pages in columns: a row for each candidate that was kept.
public final class PageTable implements Table<LoggedPage> {
  @Override
  public String name() {
    return "pages";
  }

  @Override
  public String columns() {
    return "place BIGINT, query_id VARCHAR, happened_at TIMESTAMP, taken_at TIMESTAMP, catalogue VARCHAR,"
        + " client_id VARCHAR, user_id VARCHAR, session_id VARCHAR, text VARCHAR, language VARCHAR,"
        + " found BIGINT, index_write BIGINT, models VARCHAR[], propensity DOUBLE, item VARCHAR,"
        + " position INTEGER, recalls VARCHAR[], recall_score FLOAT, first_score FLOAT,"
        + " final_score FLOAT, temperature DOUBLE, drawn_group INTEGER, place_propensity DOUBLE,"
        + " slot INTEGER, slot_taken INTEGER, slot_kinds VARCHAR[], slot_items VARCHAR[],"
        + " slot_propensities DOUBLE[], slot_worths DOUBLE[], filter VARCHAR, market VARCHAR,"
        + " reads VARCHAR, sort VARCHAR[], contexts VARCHAR[], searchable VARCHAR[], manner VARCHAR[],"
        + " page_from INTEGER, page_size INTEGER, names VARCHAR[], features FLOAT[], day DATE";
  }

  @Override
  public String written() {
    return "* EXCLUDE (names) REPLACE (map(names, list_transform(features, lambda x: CASE WHEN"
        + " isnan(x) THEN NULL ELSE x END)) AS features)";
  }

  @Override
  public int rows(LoggedPage entry) {
    return entry.page().looked().orElseThrow().rows().size();
  }

  @Override
  public long place(LoggedPage entry) {
    return entry.place();
  }

  @Override
  public long taken(LoggedPage entry) {
    return entry.taken();
  }

  @Override
  public void append(DuckDBAppender rows, LoggedPage entry) throws SQLException {
    Event.Asked asked = entry.page().asked();
    Head head = asked.head();
    LookedAt looked = entry.page().looked().orElseThrow();
    for (int i = 0; i < looked.rows().size(); i++) {
      ServedRow row = looked.rows().get(i);
      rows.beginRow();
      var cells = new Cells(rows).number(entry.place()).text(head.query()).time(head.at());
      cells.time(entry.taken()).text(head.catalogue()).text(head.who().client());
      cells.text(head.who().user()).text(head.who().session()).text(asked.text());
      cells.text(looked.language()).number(asked.found()).number(looked.index());
      rows.append(looked.models());
      cells.share(row.position() > 0 ? 1 : looked.propensity()).text(row.item());
      cells.some(row.position());
      rows.append(recalls(looked, row));
      cells.known(row.recall()).known(row.first()).known(row.last());
      drawn(cells, rows, looked, i);
      slot(cells, rows, looked);
      under(cells, rows, entry.page().under());
      rows.append(looked.features());
      rows.append(values(row));
      cells.day(head.at());
      rows.endRow();
    }
  }

  private static void drawn(Cells cells, DuckDBAppender rows, LookedAt looked, int row)
      throws SQLException {
    if (looked.slot().isPresent()) {
      cells.nothing(2);
      cells.share(looked.slot().get().propensity(looked.rows().get(row).position()));
    } else if (looked.drawn().isEmpty()) {
      cells.nothing(3);
    } else {
      DrawnOrder drawn = looked.drawn().get();
      cells.share(drawn.temperature());
      rows.append(drawn.groups()[row]);
      cells.share(drawn.propensities()[row]);
    }
  }

  /// The worths of an option are three of the list: of its products, videos and lives.
  private static void slot(Cells cells, DuckDBAppender rows, LookedAt looked) throws SQLException {
    if (looked.slot().isEmpty()) {
      cells.nothing(6);
    } else {
      DrawnSlot drawn = looked.slot().get();
      List<DrawnSlot.Option> options = drawn.options();
      rows.append(drawn.slot());
      rows.append(drawn.taken());
      rows.append(options.stream().map(DrawnSlot.Option::kind).toList());
      rows.append(options.stream().map(DrawnSlot.Option::item).toList());
      rows.append(options.stream().map(DrawnSlot.Option::propensity).toList());
      rows.append(
          options.stream().flatMap(o -> Stream.of(o.product(), o.video(), o.live())).toList());
    }
  }

  private static void under(Cells cells, DuckDBAppender rows, Conditions under)
      throws SQLException {
    if (!under.known()) {
      cells.nothing(9);
    } else {
      cells.text(under.filter()).text(under.market()).text(under.language());
      rows.append(under.sort());
      rows.append(under.contexts());
      rows.append(under.searchable());
      rows.append(under.manner());
      rows.append(under.from());
      rows.append(under.size());
    }
  }

  private static List<String> recalls(LookedAt looked, ServedRow row) {
    var names = new ArrayList<String>();
    for (int i = 0; i < looked.recalls().size(); i++) {
      if ((row.foundBy() >> i & 1) == 1) {
        names.add(looked.recalls().get(i));
      }
    }
    return names;
  }

  private static List<Float> values(ServedRow row) {
    var values = new ArrayList<Float>(row.features().length);
    for (float value : row.features()) {
      values.add(value);
    }
    return values;
  }
}
