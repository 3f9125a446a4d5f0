package dev.vitrine.learn.spelling;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The measures of spelling: of the speller on lists, and of the cascade on a catalogue.
public final class Spelling {
  private Spelling() {}

  /// The speller on a folder of lists.
  public static List<Measured> onLists(Path folder, long seed) {
    return new OnLists(new Lists(folder), seed).measure();
  }

  /// The cascade on a catalogue that holds the items of a judged set.
  ///
  /// @param step the name of the step that corrects, in the trace
  public static List<Measured> onCatalogue(
      JudgedSet set, Catalogue catalogue, String step, long seed) {
    return new OnCatalogue(set, catalogue, step, seed).measure();
  }

  /// A table for people.
  ///
  /// @param examples whether to show some queries that did not come out as hoped
  public static String table(List<Measured> rows, boolean examples) {
    String head =
        String.format(
            Locale.ROOT,
            "%-58s %-24s %7s %7s %7s%n",
            "share of queries, with 95 % bootstrap interval",
            "",
            "queries",
            "p50 µs",
            "p99 µs");
    return head
        + rows.stream()
            .map(row -> row.line() + "\n" + (examples ? shown(row) : ""))
            .collect(Collectors.joining());
  }

  private static String shown(Measured row) {
    return row.examples().stream().map(e -> "    " + e + "\n").collect(Collectors.joining());
  }
}
