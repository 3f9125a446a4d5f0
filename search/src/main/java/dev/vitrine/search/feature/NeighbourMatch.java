package dev.vitrine.search.feature;

import java.util.List;
import java.util.stream.IntStream;

/// Which neighbouring words of a query are neighbours in the candidates, in the title or elsewhere.
final class NeighbourMatch {
  private final float[] share;

  private NeighbourMatch(int size) {
    this.share = new float[size];
  }

  static NeighbourMatch of(Rows rows) {
    var match = new NeighbourMatch(rows.size());
    List<String> stems = rows.understood().terms().stream().map(t -> t.stem()).toList();
    if (stems.size() < 2) {
      return match;
    }
    int[] unsure = withoutAllPairs(rows, (1L << Math.min(63, stems.size() - 1)) - 1);
    long[] body = rows.view().postings().neighbours(stems, rows.docs(unsure));
    long[] pairs = new long[rows.size()];
    for (int i = 0; i < unsure.length; i++) {
      pairs[unsure[i]] = body[i];
    }
    for (int row = 0; row < pairs.length; row++) {
      match.share[row] = share(pairs[row] | rows.titles().pairs(row), rows.information());
    }
    return match;
  }

  /// Rows, by rising document, whose titles do not have all pairs already.
  private static int[] withoutAllPairs(Rows rows, long all) {
    return IntStream.of(rows.risingRows())
        .filter(row -> (all & ~rows.titles().pairs(row)) != 0)
        .toArray();
  }

  /// The mean information of each pair that is there, as a share of the whole query's.
  private static float share(long pairs, float[] information) {
    float all = 0;
    float here = 0;
    for (int w = 0; w < information.length; w++) {
      all += information[w];
      boolean pair = w < Long.SIZE && (pairs >>> w & 1) == 1;
      here += pair ? (information[w] + information[w + 1]) / 2 : 0;
    }
    return all > 0 ? here / all : 0;
  }

  /// The share of the query's information in neighbouring words that are neighbours somewhere in
  /// the item, 0 to 1.
  float share(int row) {
    return share[row];
  }
}
