package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.rewrite.Rewrite.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Titles of one product that differ in one name: two listings with the same number, by two sellers
/// or in two languages.
final class SameItems {
  private static final int LONGEST = 2;

  /// More listings of one number are no one product.
  private static final int MOST = 20;

  private SameItems() {}

  static void find(Titles titles, Consumer<Candidate> found) {
    Map<Long, List<Integer>> listings = new HashMap<>();
    for (int item = 0; item < titles.size(); item++) {
      if (titles.item(item).product() != 0) {
        listings.computeIfAbsent(titles.item(item).product(), _ -> new ArrayList<>()).add(item);
      }
    }
    for (List<Integer> same : listings.values()) {
      for (int i = 0; i < Math.min(MOST, same.size()); i++) {
        for (int j = i + 1; j < Math.min(MOST, same.size()); j++) {
          differing(titles, same.get(i), same.get(j), found);
        }
      }
    }
  }

  private static void differing(Titles titles, int one, int other, Consumer<Candidate> found) {
    Name mine = only(titles.item(one).title(), titles.item(other).title());
    Name theirs = only(titles.item(other).title(), titles.item(one).title());
    if (name(mine, titles) && name(theirs, titles)) {
      found.accept(new Candidate(mine, theirs, Source.SAME_ITEM, 1));
    }
  }

  /// The stems that only the first title has.
  private static Name only(int[] title, int[] other) {
    return new Name(
        Arrays.stream(title)
            .filter(s -> s != Titled.BREAK)
            .filter(s -> IntStream.of(other).noneMatch(o -> o == s))
            .toArray());
  }

  private static boolean name(Name name, Titles titles) {
    return name.size() > 0
        && name.size() <= LONGEST
        && Arrays.stream(name.stems()).noneMatch(titles::nameless);
  }
}
