package dev.vitrine.learn.relevance;

import dev.vitrine.search.model.Grade;
import java.util.List;
import java.util.random.RandomGenerator;

/// Judged rows drawn at random, for tests: the second of two features tells the grade.
final class SomeRows {
  private SomeRows() {}

  static JudgedRows of(RandomGenerator random, int queries, double noise) {
    var rows = new Joining(List.of("text", "title-focus"));
    for (int q = 0; q < queries; q++) {
      for (int i = 0; i < 20; i++) {
        float text = random.nextFloat();
        float focus = random.nextFloat();
        double seen = focus + noise * random.nextGaussian();
        Grade grade = seen > 0.8 ? Grade.EXACT : Grade.IRRELEVANT;
        int at = rows.add(grade == Grade.EXACT ? 1 : 0, 1, grade, i % 5 != 0);
        rows.column(0)[at] = text;
        rows.column(1)[at] = focus;
      }
      rows.end("query " + q);
    }
    return rows.joined();
  }
}
