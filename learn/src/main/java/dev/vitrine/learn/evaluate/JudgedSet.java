package dev.vitrine.learn.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// A catalogue with queries and judgments: a folder with `catalog.ndjson` (or `.gz`),
/// `queries.tsv`, `qrels.txt` and, if it likes, `dataset.json`.
///
/// @param name its name
/// @param catalog the file of items
/// @param documents how many items the file has
/// @param gains what a grade is worth
/// @param highestGrade the best grade there is
/// @param queries in the order of the file
/// @param peculiarities what was tolerated
public record JudgedSet(
    String name,
    Path catalog,
    int documents,
    Gains gains,
    int highestGrade,
    List<JudgedQuery> queries,
    Peculiarities peculiarities) {
  public JudgedSet {
    queries = List.copyOf(queries);
  }

  /// Reads a folder.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException naming the file and line that is wrong
  public static JudgedSet read(Path folder) {
    return new JudgedSetReader(folder).read();
  }

  /// The same set with at most `size` of its queries, drawn by a seed, in the order of the file.
  public JudgedSet sample(int size, long seed) {
    if (size >= queries.size()) {
      return this;
    }
    var places = new ArrayList<Integer>();
    for (int i = 0; i < queries.size(); i++) {
      places.add(i);
    }
    Collections.shuffle(places, new Random(seed));
    List<JudgedQuery> drawn = places.subList(0, size).stream().sorted().map(queries::get).toList();
    return new JudgedSet(name, catalog, documents, gains, highestGrade, drawn, peculiarities);
  }
}
