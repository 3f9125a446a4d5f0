package dev.vitrine.learn.tagging;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.evaluate.Lines;
import dev.vitrine.search.tagging.Labels;
import dev.vitrine.search.tagging.QueryWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files of labelled queries, packed or not: in each line the words, a tab, and as many BIO labels.
public final class LabelledQueries {
  private LabelledQueries() {}

  /// Reads a file.
  ///
  /// @throws VitrineException BAD_REQUEST naming file, line and label
  public static List<LabelledQuery> read(Path file) {
    var queries = new ArrayList<LabelledQuery>();
    Lines.each(file, (where, line) -> queries.add(one(where, line)));
    return queries;
  }

  private static LabelledQuery one(String where, String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 2) {
      throw VitrineException.badRequest(where + ": expected words, a tab and labels");
    }
    QueryWords query = QueryWords.of(parts[0]);
    var labels = new ArrayList<Integer>();
    int before = Labels.START;
    for (String shown : parts[1].strip().split(" +", -1)) {
      int label =
          Labels.of(shown)
              .orElseThrow(() -> VitrineException.badRequest(where + ": label '" + shown + "'"));
      boolean begins = !Labels.mayFollow(before, label);
      before = begins ? Labels.begin(Labels.type(label)) : label;
      labels.add(before);
    }
    if (labels.size() < query.size()
        || (labels.size() > query.size() && query.size() < QueryWords.MOST)) {
      throw VitrineException.badRequest(
          where + ": " + query.size() + " words, " + labels.size() + " labels");
    }
    return new LabelledQuery(query, labels.subList(0, query.size()));
  }
}
