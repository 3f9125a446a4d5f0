package dev.vitrine.learn.evaluate;

import java.util.HashSet;
import java.util.List;

/// A measure of answers against judgments: its key, its definition, and its value for one query.
public enum Quality {
  /// The main one.
  NDCG_10(
      "ndcg@10",
      "nDCG of the first 10 over the full corpus: the set's gains, discount log2(rank+1), ideal "
          + "from the judged documents, unjudged = 0; queries without a gain above 0 left out") {
    @Override
    double of(JudgedQuery query, JudgedSet set, List<String> top, List<String> judged) {
      return Ndcg.of(query, set.gains(), top, 10);
    }
  },
  /// Free of holes in the judgments.
  JUDGED_NDCG(
      "judged_ndcg",
      "nDCG without cut-off over the query's judged documents alone (the query is filtered to "
          + "them); those not returned come last, ordered by a hash of their id; same queries") {
    @Override
    double of(JudgedQuery query, JudgedSet set, List<String> top, List<String> judged) {
      return Ndcg.of(query, set.gains(), Ndcg.complete(query, judged), Integer.MAX_VALUE);
    }
  },
  /// What later stages can work with.
  RECALL_100(
      "recall@100",
      "share of a query's documents of the set's highest grade that are among the first 100; "
          + "queries with none left out") {
    @Override
    double of(JudgedQuery query, JudgedSet set, List<String> top, List<String> judged) {
      var found = new HashSet<>(top.subList(0, Math.min(100, top.size())));
      int best = 0;
      int there = 0;
      for (var entry : query.grades().entrySet()) {
        if (entry.getValue() == set.highestGrade() && set.gains().of(entry.getValue()) > 0) {
          best++;
          there += found.contains(entry.getKey()) ? 1 : 0;
        }
      }
      return best == 0 ? Double.NaN : (double) there / best;
    }
  },
  /// How soon the first good one comes.
  MRR_10(
      "mrr@10",
      "1 / rank of the first document of the set's highest grade, 0 when none is among the first "
          + "10; queries with none left out") {
    @Override
    double of(JudgedQuery query, JudgedSet set, List<String> top, List<String> judged) {
      int best = set.gains().of(set.highestGrade()) > 0 ? set.highestGrade() : Integer.MAX_VALUE;
      if (!query.grades().containsValue(best)) {
        return Double.NaN;
      }
      for (int i = 0; i < top.size() && i < 10; i++) {
        Integer grade = query.grades().get(top.get(i));
        if (grade != null && grade == best) {
          return 1.0 / (i + 1);
        }
      }
      return 0;
    }
  },
  /// How much of what is shown was looked at by a person: what the others rest on.
  JUDGED_10(
      "judged@10",
      "share of the first 10 that are judged at all; queries that are answered with nothing left "
          + "out") {
    @Override
    double of(JudgedQuery query, JudgedSet set, List<String> top, List<String> judged) {
      List<String> page = top.subList(0, Math.min(10, top.size()));
      long known = page.stream().filter(query.grades()::containsKey).count();
      return page.isEmpty() ? Double.NaN : (double) known / page.size();
    }
  },
  /// Empty pages.
  ZERO_RESULTS("zero_results", "share of all queries that are answered with nothing") {
    @Override
    double of(JudgedQuery query, JudgedSet set, List<String> top, List<String> judged) {
      return top.isEmpty() ? 1 : 0;
    }
  };

  private final String key;
  private final String definition;

  Quality(String key, String definition) {
    this.key = key;
    this.definition = definition;
  }

  /// The key in reports.
  public String key() {
    return key;
  }

  /// What exactly it is, printed beside every value.
  public String definition() {
    return definition;
  }

  /// Whether it can be told from the first hits alone, as a run file has them.
  public boolean needsOnlyTop() {
    return this != JUDGED_NDCG;
  }

  /// The value for one query, not-a-number when the query is left out.
  ///
  /// @param top ids of the first hits over the full corpus, best first
  /// @param judged ids of the hits among the judged documents, best first
  abstract double of(JudgedQuery query, JudgedSet set, List<String> top, List<String> judged);
}
