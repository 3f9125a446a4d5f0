package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.rewrite.Rewrite.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Names that stand among the same words: each with the ones most like it.
final class Places {
  private static final int NEAREST = 6;
  private static final double LIKE = 0.25;

  /// What so many names stand with tells nothing.
  private static final int EVERYWHERE = 800;

  private Places() {}

  static void find(List<Name> units, Profiles profiles, Consumer<Candidate> found) {
    Map<Integer, List<Integer>> having = new HashMap<>();
    for (int u = 0; u < units.size(); u++) {
      for (int thing : profiles.places(units.get(u)).with()) {
        having.computeIfAbsent(thing, _ -> new ArrayList<>()).add(u);
      }
    }
    float[] sums = new float[units.size()];
    for (int u = 0; u < units.size(); u++) {
      Profile mine = profiles.places(units.get(u));
      for (int i = 0; i < mine.with().length; i++) {
        List<Integer> others = having.getOrDefault(mine.with()[i], List.of());
        if (others.size() <= EVERYWHERE) {
          for (int other : others) {
            sums[other] +=
                mine.weights()[i] * weight(profiles.places(units.get(other)), mine.with()[i]);
          }
        }
      }
      sums[u] = 0;
      for (int other : nearest(sums)) {
        Name name = units.get(other);
        if (!name.shares(units.get(u))) {
          found.accept(new Candidate(units.get(u), name, Source.PLACES, 1));
        }
      }
      Arrays.fill(sums, 0);
    }
  }

  private static float weight(Profile profile, int thing) {
    int at = Arrays.binarySearch(profile.with(), thing);
    return at < 0 ? 0 : profile.weights()[at];
  }

  private static int[] nearest(float[] sums) {
    return IntStream.range(0, sums.length)
        .filter(other -> sums[other] >= LIKE)
        .boxed()
        .sorted((a, b) -> Float.compare(sums[b], sums[a]))
        .limit(NEAREST)
        .mapToInt(i -> i)
        .toArray();
  }
}
