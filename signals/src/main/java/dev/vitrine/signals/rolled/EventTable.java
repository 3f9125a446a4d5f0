package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Line;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.signals.form.EventForm;
import dev.vitrine.signals.log.Doubt;
import dev.vitrine.signals.log.Logged;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/// Events in columns: a row for each item of an event, or one for an event without items.
public final class EventTable implements Table<Logged> {
  @Override
  public String name() {
    return "events";
  }

  @Override
  public String columns() {
    return "place BIGINT, id VARCHAR, happened_at TIMESTAMP, taken_at TIMESTAMP, kind VARCHAR,"
        + " catalogue VARCHAR, client_id VARCHAR, user_id VARCHAR, session_id VARCHAR, query_id VARCHAR,"
        + " name VARCHAR, doubts VARCHAR, text VARCHAR, found BIGINT, order_id VARCHAR,"
        + " filters VARCHAR, item VARCHAR, position INTEGER, slot VARCHAR, arm VARCHAR,"
        + " propensity DOUBLE, offer VARCHAR, quantity INTEGER, price_minor BIGINT,"
        + " discount_minor BIGINT, currency VARCHAR, line_query_id VARCHAR, via VARCHAR, watched_ms BIGINT,"
        + " length_ms BIGINT, stars INTEGER, reason VARCHAR, words VARCHAR,"
        + " vouched BOOLEAN, party VARCHAR, variant VARCHAR, day DATE";
  }

  @Override
  public String written() {
    return "* REPLACE (string_split(doubts, ' ') AS doubts, string_split(filters, chr(31)) AS"
        + " filters)";
  }

  @Override
  public int rows(Logged entry) {
    return Math.max(1, entry.taken().event().items().size());
  }

  @Override
  public long place(Logged entry) {
    return entry.place();
  }

  @Override
  public long taken(Logged entry) {
    return entry.taken().at();
  }

  @Override
  public void append(DuckDBAppender rows, Logged entry) throws SQLException {
    Event event = entry.taken().event();
    switch (event) {
      case Event.Asked e -> placed(rows, entry, e.placed());
      case Event.Impression e -> placed(rows, entry, e.placed());
      case Event.Click e -> placed(rows, entry, e.placed());
      case Event.View e -> items(rows, entry, e.items(), e.via());
      case Event.Goal e -> items(rows, entry, e.items(), "");
      case Event.Filtered _ -> items(rows, entry, List.of(), "");
      case Event.Cart e -> lines(rows, entry, e.lines());
      case Event.Order e -> lines(rows, entry, e.lines());
      case Event.Watch e ->
          ended(
              begun(rows, entry)
                  .text(e.item())
                  .nothing(11)
                  .some(e.watched())
                  .some(e.length())
                  .nothing(4),
              entry);
      case Event.Review e ->
          ended(
              begun(rows, entry)
                  .text(e.item())
                  .nothing(13)
                  .some(e.stars())
                  .nothing(1)
                  .text(e.words())
                  .flag(e.vouched()),
              entry);
      case Event.Complaint e ->
          ended(begun(rows, entry).text(e.item()).nothing(14).text(e.reason()).nothing(2), entry);
    }
  }

  private static void placed(DuckDBAppender rows, Logged entry, List<Placed> placed)
      throws SQLException {
    for (Placed each : placed) {
      Cells cells = begun(rows, entry).text(each.item()).some(each.position());
      cells.text(each.slot()).text(each.arm()).share(each.propensity());
      end(cells.nothing(7), entry);
    }
    if (placed.isEmpty()) {
      end(begun(rows, entry).nothing(12), entry);
    }
  }

  private static void items(DuckDBAppender rows, Logged entry, List<String> items, String via)
      throws SQLException {
    for (String item : items) {
      ended(begun(rows, entry).text(item).nothing(10).text(via).nothing(6), entry);
    }
    if (items.isEmpty()) {
      end(begun(rows, entry).nothing(12), entry);
    }
  }

  private static void lines(DuckDBAppender rows, Logged entry, List<Line> lines)
      throws SQLException {
    for (Line line : lines) {
      Cells cells = begun(rows, entry).text(line.item()).nothing(4).text(line.offer());
      cells.some(line.quantity());
      money(cells, line);
      ended(cells.text(line.query()).text(line.via()).nothing(6), entry, line.variant());
    }
  }

  private static void money(Cells cells, Line line) throws SQLException {
    for (var money : List.of(line.price(), line.discount())) {
      if (money.isPresent()) {
        cells.number(money.get().minor());
      } else {
        cells.nothing(1);
      }
    }
    var some = line.price().or(line::discount);
    cells.text(some.map(money -> money.currency().getCurrencyCode()).orElse(""));
  }

  /// The cells that all rows of an event share.
  private static Cells begun(DuckDBAppender rows, Logged entry) throws SQLException {
    rows.beginRow();
    Event event = entry.taken().event();
    Head head = event.head();
    var cells = new Cells(rows).number(entry.place()).text(head.id()).time(head.at());
    cells.time(entry.taken().at()).text(EventForm.kind(event)).text(head.catalogue());
    cells.text(head.who().client()).text(head.who().user()).text(head.who().session());
    cells.text(head.query()).text(head.name()).text(doubts(entry));
    return switch (event) {
      case Event.Asked e -> cells.text(e.text()).number(e.found()).nothing(2);
      case Event.Order e -> cells.nothing(2).text(e.order()).nothing(1);
      case Event.Complaint e -> cells.nothing(2).text(e.order()).nothing(1);
      case Event.Filtered e -> cells.nothing(3).text(String.join("\u001f", e.filters()));
      default -> cells.nothing(4);
    };
  }

  private static String doubts(Logged entry) {
    return entry.taken().doubts().isEmpty()
        ? ""
        : entry.taken().doubts().stream()
            .sorted()
            .map(Doubt::name)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
  }

  /// A row of what is neither watched nor said.
  private static void end(Cells cells, Logged entry) throws SQLException {
    ended(cells.nothing(6), entry);
  }

  private static void ended(Cells cells, Logged entry) throws SQLException {
    ended(cells, entry, "");
  }

  private static void ended(Cells cells, Logged entry, String variant) throws SQLException {
    Event event = entry.taken().event();
    cells.text(event instanceof Event.Goal goal ? goal.party() : "").text(variant);
    cells.day(event.head().at()).row().endRow();
  }
}
