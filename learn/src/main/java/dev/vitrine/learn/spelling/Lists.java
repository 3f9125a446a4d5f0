package dev.vitrine.learn.spelling;

import dev.vitrine.learn.evaluate.Lines;
import dev.vitrine.search.spelling.Counts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A folder of word lists: `symspell_frequency_dictionary_en_82_765.txt`,
/// `symspell_noisy_query_en_1000.txt`, `birkbeck_missp.dat` and `codespell_dictionary.txt`, each
/// packed.
///
/// @param folder where they are
record Lists(Path folder) {
  /// Words with their counts on the web; an apostrophe is no letter.
  Counts frequencies() {
    Map<String, Long> words = new LinkedHashMap<>();
    Lines.each(
        file("symspell_frequency_dictionary_en_82_765.txt"),
        (_, line) -> {
          String[] parts = line.split(" ", -1);
          words.merge(plain(parts[0]), Long.parseLong(parts[1]), Long::sum);
        });
    return to -> words.forEach(to::word);
  }

  /// Words of a book with letters added, taken away and changed at random, the unchanged among
  /// them.
  List<Misspelt> noisy() {
    List<Misspelt> all = new ArrayList<>();
    Lines.each(
        file("symspell_noisy_query_en_1000.txt"),
        (_, line) -> {
          String[] parts = line.split(" ", -1);
          all.add(new Misspelt(plain(parts[0]), plain(parts[1])));
        });
    return all;
  }

  /// Slips of people in English, with the pen for the most part.
  List<Misspelt> birkbeck() {
    List<Misspelt> all = new ArrayList<>();
    var meant = new StringBuilder();
    Lines.each(
        file("birkbeck_missp.dat"),
        (_, line) -> {
          if (line.startsWith("$")) {
            meant.setLength(0);
            meant.append(plain(line.substring(1)));
          } else {
            all.add(new Misspelt(plain(line), meant.toString()));
          }
        });
    return all;
  }

  /// Slips found in programs; those with several words that may be meant are left out.
  List<Misspelt> codespell() {
    List<Misspelt> all = new ArrayList<>();
    Lines.each(
        file("codespell_dictionary.txt"),
        (_, line) -> {
          String[] parts = line.split("->", -1);
          if (parts.length == 2 && parts[1].indexOf(',') < 0 && parts[1].indexOf(' ') < 0) {
            all.add(new Misspelt(plain(parts[0]), plain(parts[1])));
          }
        });
    return all;
  }

  private Path file(String name) {
    return folder.resolve(name + ".gz");
  }

  private static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT).replace("'", "");
  }
}
