package dev.vitrine.signals.rolled;

import dev.vitrine.signals.log.Logged;
import dev.vitrine.signals.page.LoggedPage;
import java.util.ArrayList;
import java.util.List;

/// What a recall brought to the pages that were kept, and what came of it.
///
/// @param recall its name
/// @param found candidates that it found, by estimate: those that are kept of a page, each for as
///   many as it stands for
/// @param all what it found of what was shown, clicked and bought
/// @param only the part of that which no other recall found
public record RecallYield(String recall, double found, Counts all, Counts only) {
  /// How many items of pages were shown, clicked and bought.
  public record Counts(long shown, long clicked, long bought) {}

  private static final String LOOKED =
      "CREATE TABLE looked (query_id VARCHAR, item VARCHAR, shown BOOLEAN, weight DOUBLE,"
          + " recalls VARCHAR[])";

  private static final String DONE =
      "CREATE TABLE done (query_id VARCHAR, item VARCHAR, bought BOOLEAN)";

  /// An item of a search once, however many pages of it there were.
  private static final String ITEMS =
      "CREATE TABLE items AS SELECT l.*, coalesce(d.clicked, false) AS clicked,"
          + " coalesce(d.bought, false) AS bought FROM (SELECT query_id, item, bool_or(shown) AS"
          + " shown, max(weight) AS weight, any_value(recalls) AS recalls FROM looked GROUP BY"
          + " query_id, item) l LEFT JOIN (SELECT query_id, item, true AS clicked, bool_or(bought)"
          + " AS bought FROM done GROUP BY query_id, item) d USING (query_id, item)";

  private static final String OF_EACH =
      "SELECT name, round(sum(weight), 1),"
          + counted("shown")
          + counted("shown AND clicked")
          + counted("shown AND bought")
          + counted("shown AND len(recalls) = 1")
          + counted("shown AND clicked AND len(recalls) = 1")
          + counted("shown AND bought AND len(recalls) = 1").replaceFirst(",$", "")
          + " FROM (SELECT *, unnest(recalls) AS name FROM items) GROUP BY name"
          + " ORDER BY 3 DESC, name";

  private static final String OF_ALL =
      "SELECT 'all', round(sum(weight), 1),"
          + counted("shown")
          + counted("shown AND clicked")
          + counted("shown AND bought")
          + " 0, 0, 0 FROM items HAVING count(*) > 0";

  private static String counted(String what) {
    return " count(*) FILTER (WHERE " + what + "),";
  }

  /// Goes through everything that is kept: the recalls by what was shown of them, and last all of
  /// them together; nothing where no page is kept.
  public static List<RecallYield> of(Bulk bulk, String catalogue) {
    try (Duck duck = Duck.open()) {
      duck.run(LOOKED);
      duck.run(DONE);
      pages(bulk.pages(), duck, catalogue);
      events(bulk.events(), duck, catalogue);
      duck.run(ITEMS);
      var rows = new ArrayList<>(duck.rows(OF_EACH));
      rows.addAll(duck.rows(OF_ALL));
      return rows.stream().map(RecallYield::read).toList();
    }
  }

  private static void pages(Rolls<LoggedPage> pages, Duck duck, String catalogue) {
    pages.each(
        duck,
        (part, _) ->
            duck.run(
                "INSERT INTO looked SELECT query_id, item, coalesce(position, 0) > 0, 1 /"
                    + " propensity, recalls FROM "
                    + part
                    + here(catalogue)));
  }

  private static void events(Rolls<Logged> events, Duck duck, String catalogue) {
    events.each(
        duck,
        (part, _) ->
            duck.run(
                "INSERT INTO done SELECT coalesce(nullif(line_query_id, ''), query_id), item, kind"
                    + " = 'purchase' FROM "
                    + part
                    + here(catalogue)
                    + " AND kind IN ('click', 'purchase') AND item <> ''"));
  }

  private static String here(String catalogue) {
    return " WHERE catalogue = '" + catalogue.replace("'", "''") + "'";
  }

  private static RecallYield read(List<String> row) {
    return new RecallYield(
        row.get(0), Double.parseDouble(row.get(1)), counts(row, 2), counts(row, 5));
  }

  private static Counts counts(List<String> row, int from) {
    return new Counts(
        Long.parseLong(row.get(from)),
        Long.parseLong(row.get(from + 1)),
        Long.parseLong(row.get(from + 2)));
  }
}
