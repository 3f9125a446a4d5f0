package dev.vitrine.learn.rewrite;

import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.rewrite.Rewrite.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Two spellings of one name: in two words and in one where the index does not unify them, or with a
/// letter more, less or other.
final class Spellings {
  private static final int SHORTEST = 5;

  private Spellings() {}

  static void find(List<Name> units, Titles titles, Consumer<Candidate> found) {
    Map<String, Name> single = new HashMap<>();
    units.stream()
        .filter(u -> u.size() == 1)
        .forEach(u -> single.put(titles.stems().text(u.stems()[0]), u));
    for (Name unit : units) {
      if (unit.size() == 2) {
        Name joined = single.get(text(unit, titles));
        if (joined != null && !unified(unit, titles)) {
          found.accept(new Candidate(joined, unit, Source.SPELLING, 1));
        }
      }
    }
    single.forEach((text, name) -> near(text, name, single, found));
  }

  private static String text(Name name, Titles titles) {
    return titles.stems().text(name.stems()[0]) + titles.stems().text(name.stems()[1]);
  }

  /// Whether items that write two words are found by the one.
  private static boolean unified(Name pair, Titles titles) {
    Words words = titles.words();
    String joined = text(pair, titles);
    return words.item(titles.written(pair), Language.OTHER).joins().stream()
        .map(Joined::exact)
        .anyMatch(joined::equals);
  }

  private static void near(
      String text, Name name, Map<String, Name> all, Consumer<Candidate> found) {
    for (int cut = 1; text.length() > SHORTEST && cut < text.length(); cut++) {
      Name other = all.get(text.substring(0, cut) + text.substring(cut + 1));
      if (other != null) {
        found.accept(new Candidate(name, other, Source.SPELLING, 1));
      }
    }
  }
}
