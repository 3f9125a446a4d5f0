package dev.vitrine.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.suggest.Completer.Match;
import dev.vitrine.testkit.Randomized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Completions found through sorted keys, compared with looking at every text.
class CompleterOracleTest {
  private static final String LETTERS = "abcd";

  @Randomized(runs = 200)
  void whatBeginsSoIsFoundAndTheHeaviestFirst(RandomGenerator random) {
    List<Proposal> all = proposals(random);
    var completer = new Completer(all);
    String letters = text(random, 3);
    int most = 1 + random.nextInt(8);

    List<Match> expected = naive(all, letters, 0);
    assertThat(completer.beginning(letters, most))
        .extracting(Match::text)
        .isEqualTo(
            expected.subList(0, Math.min(most, expected.size())).stream()
                .map(Match::text)
                .toList());
  }

  @Randomized(runs = 200)
  void whatBeginsSoButForSlipsIsFound(RandomGenerator random) {
    List<Proposal> all = proposals(random);
    var completer = new Completer(all);
    String letters = text(random, 3);

    Map<String, Integer> found = new HashMap<>();
    completer.slipped(letters, 1_000).forEach(m -> found.put(m.text(), m.slips()));
    int slips = letters.length() < 4 ? -1 : letters.length() < 8 ? 1 : 2;
    for (Match match : naive(all, letters, slips)) {
      if (slips >= 0 && begins(match.text(), letters)) {
        assertThat(found).as("%s for %s", match.text(), letters).containsKey(match.text());
      }
    }
    for (Map.Entry<String, Integer> one : found.entrySet()) {
      assertThat(least(one.getKey(), letters)).as(one.getKey()).isLessThanOrEqualTo(slips);
    }
  }

  /// Whether some word begins with the first or second typed letter, as is asked of slips.
  private static boolean begins(String text, String letters) {
    for (int at : starts(text)) {
      char first = text.charAt(at);
      if (distance(text.substring(at), letters) <= 2 && first == letters.charAt(0)) {
        return true;
      }
    }
    return false;
  }

  private static List<Match> naive(List<Proposal> all, String letters, int slips) {
    Map<String, Match> best = new HashMap<>();
    for (Proposal one : all) {
      for (int at : starts(one.text())) {
        String rest = one.text().substring(at);
        int edits = slips == 0 ? rest.startsWith(letters) ? 0 : 99 : distance(rest, letters);
        if (edits <= Math.max(0, slips)) {
          float score = one.weight() * (at == 0 ? 1 : PrefixKeys.LATER);
          best.merge(
              one.text(),
              new Match(one, one.text(), score, edits),
              (a, b) -> b.score() > a.score() ? b : a);
        }
      }
    }
    var list = new ArrayList<>(best.values());
    list.sort(Comparator.comparingDouble((Match m) -> -m.score()).thenComparing(Match::text));
    return list;
  }

  private static List<Integer> starts(String text) {
    var out = new ArrayList<Integer>();
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || text.charAt(i - 1) == ' ') {
        out.add(i);
      }
    }
    return out;
  }

  private static int least(String text, String letters) {
    return starts(text).stream()
        .mapToInt(at -> distance(text.substring(at), letters))
        .min()
        .orElse(99);
  }

  /// The fewest slips between the typed letters and any beginning of a text, by the whole table.
  private static int distance(String text, String typed) {
    int[][] cost = new int[text.length() + 1][typed.length() + 1];
    int best = typed.length();
    for (int i = 0; i <= text.length(); i++) {
      for (int j = 0; j <= typed.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
        } else {
          boolean same = text.charAt(i - 1) == typed.charAt(j - 1);
          cost[i][j] = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
          cost[i][j] = Math.min(cost[i][j], cost[i - 1][j - 1] + (same ? 0 : 1));
          if (i > 1
              && j > 1
              && text.charAt(i - 1) == typed.charAt(j - 2)
              && text.charAt(i - 2) == typed.charAt(j - 1)) {
            cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
          }
        }
      }
      best = Math.min(best, cost[i][typed.length()]);
    }
    return best;
  }

  private static List<Proposal> proposals(RandomGenerator random) {
    Map<String, Proposal> all = new HashMap<>();
    int count = random.nextInt(60);
    for (int i = 0; i < count; i++) {
      String text = text(random, 3).strip();
      all.put(text, Proposal.words(text, 1 + i + random.nextDouble() / 2));
    }
    return List.copyOf(all.values());
  }

  private static String text(RandomGenerator random, int words) {
    var out = new StringBuilder();
    int count = 1 + random.nextInt(words);
    for (int w = 0; w < count; w++) {
      out.append(w == 0 ? "" : " ");
      int length = 1 + random.nextInt(5);
      for (int i = 0; i < length; i++) {
        out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
    }
    return out.toString();
  }
}
