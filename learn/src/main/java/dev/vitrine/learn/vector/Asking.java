package dev.vitrine.learn.vector;

import dev.vitrine.search.vector.TraitGroup;
import java.util.Arrays;
import java.util.SplittableRandom;

/// Makes up what a shopper might type who looks for an item, from the item's own words: some of its
/// title, of its kind, of what its description says; and hides these words in the item now and
/// then, so that the rest of it has to tell.
final class Asking {
  private static final int LONGEST = 4;

  private final Vocabulary vocabulary;
  private final double hidden;
  private final SplittableRandom random;
  private final int[] asked = new int[2 * LONGEST];
  private int size;

  Asking(Vocabulary vocabulary, double hidden, SplittableRandom random) {
    this.vocabulary = vocabulary;
    this.hidden = hidden;
    this.random = random;
  }

  /// Fills both bags for an item.
  void fill(Taught item, Bag query, Bag answer) {
    ask(item);
    query.clear();
    line(asked, size, query, false);
    answer(item, answer, random.nextDouble() < hidden);
  }

  /// Fills both bags for what a shopper asked and chose.
  void fill(int[] stems, Taught item, Bag query, Bag answer) {
    size = Math.min(stems.length, asked.length);
    System.arraycopy(stems, 0, asked, 0, size);
    query.clear();
    line(asked, size, query, false);
    answer(item, answer, false);
  }

  private void answer(Taught item, Bag answer, boolean hide) {
    answer.clear();
    line(item.title(), item.title().length, answer, hide);
    words(item.kinds(), TraitGroup.KIND, answer, hide);
    for (long whole : item.wholes()) {
      answer.add(TraitGroup.KIND, vocabulary.row(whole));
    }
    words(item.details(), TraitGroup.DETAIL, answer, hide);
    words(item.body(), TraitGroup.BODY, answer, hide);
  }

  /// What was asked last.
  int[] asked() {
    return Arrays.copyOf(asked, size);
  }

  private void ask(Taught item) {
    size = 0;
    double way = random.nextDouble();
    if (way < 0.35) {
      some(item.title(), 1 + random.nextInt(3));
    } else if (way < 0.55) {
      stretch(item.title(), 1 + random.nextInt(3));
    } else if (way < 0.75) {
      stretch(item.body(), 1 + random.nextInt(2));
    } else if (way < 0.9) {
      some(item.kinds(), 1 + random.nextInt(2));
    } else {
      some(item.details(), 1);
      some(item.kinds(), 1);
    }
    if (size == 0) {
      some(item.title(), 2);
    }
  }

  /// Words in their order, the telling ones rather than others.
  private void some(int[] words, int many) {
    for (int tries = 0, taken = 0; taken < many && tries < 8 && words.length > 0; tries++) {
      int id = words[random.nextInt(words.length)];
      if (random.nextDouble() < vocabulary.told(id) && !contains(id)) {
        asked[size++] = id;
        taken++;
      }
    }
  }

  /// Words next to each other.
  private void stretch(int[] words, int many) {
    if (words.length == 0) {
      return;
    }
    int from = random.nextInt(words.length);
    for (int i = from; i < Math.min(words.length, from + many); i++) {
      if (!contains(words[i])) {
        asked[size++] = words[i];
      }
    }
  }

  private boolean contains(int id) {
    for (int i = 0; i < size; i++) {
      if (asked[i] == id) {
        return true;
      }
    }
    return false;
  }

  private void line(int[] ids, int length, Bag bag, boolean hide) {
    for (int i = 0; i < length; i++) {
      if (hide && contains(ids[i])) {
        continue;
      }
      bag.add(TraitGroup.WORD, vocabulary.wordRow(ids[i]));
      if (i > 0 && !(hide && contains(ids[i - 1]))) {
        bag.add(TraitGroup.PAIR, vocabulary.pairRow(ids[i - 1], ids[i]));
      }
      for (int gram : vocabulary.gramRows(ids[i])) {
        bag.add(TraitGroup.GRAM, gram);
      }
    }
  }

  private void words(int[] ids, TraitGroup group, Bag bag, boolean hide) {
    for (int id : ids) {
      if (!(hide && contains(id))) {
        bag.add(group, vocabulary.wordRow(id));
      }
    }
  }
}
