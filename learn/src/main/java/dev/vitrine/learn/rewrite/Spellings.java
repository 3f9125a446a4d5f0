package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.rewrite.Rewrite.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/// Two spellings of one name: in two words and in one where the index does not unify them, or with
/// a letter more, less or other.
final class Spellings {
  private static final int SHORTEST = 5;

  private Spellings() {}

  /// @param unified whether the index finds a pair of words by the one that both make
  static void find(
      List<Name> units,
      Titles titles,
      BiPredicate<String, String> unified,
      Consumer<Candidate> found) {
    Map<String, Name> single = new HashMap<>();
    units.stream()
        .filter(u -> u.size() == 1)
        .forEach(u -> single.put(titles.stems().text(u.stems()[0]), u));
    for (Name unit : units) {
      if (unit.size() == 2) {
        String one = text(unit, titles);
        Name joined = single.get(one);
        if (joined != null && !unified.test(titles.written(unit), one)) {
          found.accept(new Candidate(joined, unit, Source.SPELLING, 1));
        }
      }
    }
    single.forEach((text, name) -> near(text, name, single, found));
  }

  private static String text(Name name, Titles titles) {
    return titles.stems().text(name.stems()[0]) + titles.stems().text(name.stems()[1]);
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
