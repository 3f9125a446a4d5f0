package dev.vitrine.learn.category;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Makes up what a shopper might type who looks for an item: one to five words of its title, those
/// that many titles have and the last before `for` rather than others, in their order.
final class Asking {
  private static final double[] LENGTHS = {0.2, 0.5, 0.75, 0.9, 1};
  private static final double STRETCH = 0.4;

  private final Taught taught;
  private final int[] titles;
  private final SplittableRandom random;

  Asking(Taught taught, SplittableRandom random) {
    this.taught = taught;
    this.random = random;
    this.titles = new int[taught.stems()];
    for (int i = 0; i < taught.size(); i++) {
      for (int word : title(taught.lesson(i))) {
        titles[word]++;
      }
    }
  }

  private static int[] title(Taught.Read lesson) {
    return lesson.words().length == 0 ? new int[0] : lesson.words()[0];
  }

  /// A made-up query for a lesson; empty when it has no title.
  List<String> query(Taught.Read lesson) {
    int[] words = title(lesson);
    if (words.length == 0) {
      return List.of();
    }
    int length = length();
    boolean[] taken = random.nextDouble() < STRETCH ? stretch(words, length) : some(words, length);
    var stems = new ArrayList<String>();
    for (int i = 0; i < words.length; i++) {
      if (taken[i]) {
        stems.add(taught.stem(words[i]));
      }
    }
    return stems;
  }

  private int length() {
    double drawn = random.nextDouble();
    int length = 1;
    while (drawn >= LENGTHS[length - 1]) {
      length++;
    }
    return length;
  }

  private boolean[] stretch(int[] words, int length) {
    boolean[] taken = new boolean[words.length];
    int at = drawn(words, taken);
    int from = Math.max(0, Math.min(at - random.nextInt(length), words.length - length));
    for (int i = from; i < Math.min(words.length, from + length); i++) {
      taken[i] = true;
    }
    return taken;
  }

  private boolean[] some(int[] words, int length) {
    boolean[] taken = new boolean[words.length];
    for (int i = 0; i < Math.min(length, words.length); i++) {
      taken[drawn(words, taken)] = true;
    }
    return taken;
  }

  private int drawn(int[] words, boolean[] taken) {
    double all = 0;
    for (int i = 0; i < words.length; i++) {
      all += taken[i] ? 0 : weight(words, i);
    }
    double left = random.nextDouble() * all;
    int last = 0;
    for (int i = 0; i < words.length; i++) {
      if (!taken[i]) {
        last = i;
        left -= weight(words, i);
        if (left < 0) {
          return i;
        }
      }
    }
    return last;
  }

  private double weight(int[] words, int i) {
    double known = Math.sqrt(Math.min(titles[words[i]], 100));
    return i == words.length - 1 ? 2 * known : known;
  }
}
