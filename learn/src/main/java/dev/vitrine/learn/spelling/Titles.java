package dev.vitrine.learn.spelling;

import dev.vitrine.learn.evaluate.Lines;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import tools.jackson.databind.json.JsonMapper;

/// The titles of a catalogue, cut at what is no letter.
///
/// @param words the words of each title
record Titles(List<List<String>> words) {
  private static final int SHORTEST = 4;

  static Titles read(Path catalog) {
    var json = new JsonMapper();
    List<List<String>> all = new ArrayList<>();
    Lines.each(
        catalog,
        (_, line) -> {
          String title = json.readTree(line).path("title").asString("").toLowerCase(Locale.ROOT);
          List<String> words = List.of(title.split("[^\\p{L}\\p{N}'’-]+", -1));
          if (!title.isBlank()) {
            all.add(words);
          }
        });
    return new Titles(all);
  }

  /// A word drawn as often as it is written, of the half that is kept for figures.
  List<String> draw(RandomGenerator random, int length) {
    while (true) {
      List<String> title = words.get(random.nextInt(words.size()));
      if (title.size() >= length) {
        int at = random.nextInt(title.size() - length + 1);
        List<String> drawn = title.subList(at, at + length);
        if (drawn.stream().allMatch(w -> w.matches("[a-z]{2,}")) && slippery(drawn.getFirst())) {
          return drawn;
        }
      }
    }
  }

  private static boolean slippery(String word) {
    return word.length() >= SHORTEST && Halves.kept(word);
  }
}
