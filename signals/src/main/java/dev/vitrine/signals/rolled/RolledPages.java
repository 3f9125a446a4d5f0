package dev.vitrine.signals.rolled;

import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.page.Conditions;
import dev.vitrine.signals.page.LoggedPage;
import dev.vitrine.signals.page.LookedAt;
import dev.vitrine.signals.page.ServedPage;
import dev.vitrine.signals.page.ServedRow;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Pages read back from Parquet, for somebody who wants to see one again. How an explored page was
/// drawn is not read, nor who asked.
final class RolledPages {
  private static final String UNDER =
      "filter, market, reads, sort, contexts, searchable, manner, page_from, page_size";

  /// Rolls that are looked through, each of some hundred thousand rows.
  private static final int ROLLS = 60;

  /// What those have of the time before it was kept.
  private static final String NOTHING = "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL";

  private RolledPages() {}

  /// The latest pages of a catalogue, the latest first, without what they were chosen from.
  ///
  /// @param words letters that stand in their words, in lower case
  static List<LoggedPage> latest(
      Duck duck, Rolls<LoggedPage> rolls, String catalogue, String words, int most) {
    return rolls.read(ROLLS, newest -> latest(duck, newest, catalogue, words, most));
  }

  private static List<LoggedPage> latest(
      Duck duck, List<String> rolls, String catalogue, String words, int most) {
    var found = new ArrayList<LoggedPage>();
    for (String roll : rolls) {
      duck.read(
          "SELECT place, epoch_ms(any_value(taken_at)), any_value(query_id),"
              + " epoch_ms(any_value(happened_at)), any_value(text), any_value(found),"
              + " list(item ORDER BY position) FILTER (WHERE position > 0),"
              + " list(position ORDER BY position) FILTER (WHERE position > 0), "
              + under(duck, roll, "any_value(", ")")
              + " FROM "
              + roll
              + " WHERE catalogue = "
              + FeatureValues.quoted(catalogue)
              + " AND contains(lower(coalesce(text, '')), "
              + FeatureValues.quoted(words)
              + ") GROUP BY place ORDER BY place DESC LIMIT "
              + (most - found.size()),
          row -> found.add(page(row, catalogue, shown(row), Optional.empty())));
      if (found.size() >= most) {
        break;
      }
    }
    return found;
  }

  /// The latest page of a search that is wanted, with what it was chosen from.
  static Optional<LoggedPage> find(
      Duck duck,
      Rolls<LoggedPage> rolls,
      String catalogue,
      String search,
      Predicate<LoggedPage> wanted) {
    return rolls.read(ROLLS, newest -> find(duck, newest, catalogue, search, wanted));
  }

  private static Optional<LoggedPage> find(
      Duck duck,
      List<String> rolls,
      String catalogue,
      String search,
      Predicate<LoggedPage> wanted) {
    var found = new ArrayList<LoggedPage>();
    for (String roll : rolls) {
      duck.read(
          "SELECT place, epoch_ms(any_value(taken_at)), any_value(query_id),"
              + " epoch_ms(any_value(happened_at)), any_value(text), any_value(found), "
              + "list(item ORDER BY position) FILTER (WHERE position > 0),"
              + " list(position ORDER BY position) FILTER (WHERE position > 0), "
              + under(duck, roll, "any_value(", ")")
              + ", any_value(language), any_value(index_write), any_value(models),"
              + " min(propensity), "
              + rows()
              + " FROM "
              + roll
              + " WHERE catalogue = "
              + FeatureValues.quoted(catalogue)
              + " AND query_id = "
              + FeatureValues.quoted(search)
              + " GROUP BY place ORDER BY place DESC",
          row -> found.add(page(row, catalogue, shown(row), Optional.of(looked(row)))));
      if (found.stream().anyMatch(wanted)) {
        break;
      }
    }
    return found.stream().filter(wanted).findFirst();
  }

  /// The columns of rows as lists, those of the page first.
  private static String rows() {
    String order =
        " ORDER BY position IS NULL, position, final_score DESC NULLS LAST,"
            + " first_score DESC NULLS LAST, item)";
    return String.join(
        ", ",
        "list(item" + order,
        "list(coalesce(position, 0)" + order,
        "list(recalls" + order,
        "list(recall_score" + order,
        "list(first_score" + order,
        "list(final_score" + order,
        "any_value(map_keys(features))",
        "list(map_values(features)" + order);
  }

  private static String under(Duck duck, String roll, String before, String behind) {
    if (!duck.has(roll, "page_size")) {
      return NOTHING;
    }
    return before + UNDER.replace(", ", behind + ", " + before) + behind;
  }

  private static LoggedPage page(
      ResultSet row, String catalogue, List<Placed> shown, Optional<LookedAt> looked)
      throws SQLException {
    var head = new Head("", row.getLong(4), catalogue, Who.UNKNOWN, row.getString(3), "");
    var asked = new Event.Asked(head, text(row, 5), row.getLong(6), shown);
    var page = new ServedPage(asked, under(row), looked);
    return new LoggedPage(row.getLong(1), row.getLong(2), page);
  }

  private static List<Placed> shown(ResultSet row) throws SQLException {
    Object[] items = list(row, 7);
    Object[] positions = list(row, 8);
    return IntStream.range(0, items.length)
        .mapToObj(i -> Placed.at(items[i].toString(), (int) number(positions[i])))
        .toList();
  }

  private static Conditions under(ResultSet row) throws SQLException {
    return new Conditions(
        text(row, 9),
        text(row, 10),
        text(row, 11),
        texts(row, 12),
        texts(row, 13),
        texts(row, 14),
        texts(row, 15),
        row.getInt(16),
        row.getInt(17));
  }

  private static LookedAt looked(ResultSet row) throws SQLException {
    Object[] items = list(row, 22);
    Object[] positions = list(row, 23);
    Object[] recalls = list(row, 24);
    Object[] recalled = list(row, 25);
    Object[] first = list(row, 26);
    Object[] last = list(row, 27);
    Object[] features = list(row, 29);
    var names = new ArrayList<String>();
    var rows = new ArrayList<ServedRow>();
    for (int i = 0; i < items.length; i++) {
      rows.add(
          new ServedRow(
              items[i].toString(),
              (int) number(positions[i]),
              bits(inner(recalls[i]), names),
              number(recalled[i]),
              number(first[i]),
              number(last[i]),
              values(inner(features[i]))));
    }
    return new LookedAt(
        text(row, 18),
        row.getLong(19),
        texts(row, 20),
        names,
        texts(row, 28),
        row.getDouble(21),
        rows);
  }

  /// A bit for each recall, by its place among the names, to which new ones are added.
  private static long bits(Object[] recalls, List<String> names) {
    long bits = 0;
    for (Object recall : recalls) {
      String name = recall.toString();
      if (!names.contains(name)) {
        names.add(name);
      }
      bits |= 1L << names.indexOf(name);
    }
    return bits;
  }

  private static float[] values(Object[] cells) {
    float[] values = new float[cells.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = number(cells[i]);
    }
    return values;
  }

  private static float number(Object cell) {
    return cell instanceof Number number ? number.floatValue() : Float.NaN;
  }

  private static String text(ResultSet row, int column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static List<String> texts(ResultSet row, int column) throws SQLException {
    return Arrays.stream(list(row, column)).map(Object::toString).toList();
  }

  private static Object[] list(ResultSet row, int column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? new Object[0] : (Object[]) array.getArray();
  }

  private static Object[] inner(Object cell) throws SQLException {
    return cell instanceof Array array ? (Object[]) array.getArray() : new Object[0];
  }
}
