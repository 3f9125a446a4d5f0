package dev.vitrine.learn.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is odd about a judged set and was tolerated, as counts.
///
/// @param repeatedJudgments judgments of a query and document that were judged before; the last one
///   holds
/// @param unknownQueries judgments of queries that the set does not have; left out
/// @param unknownDocuments judgments of documents that are not in the catalogue; they stay in the
///   ideal order and can never be found
/// @param unjudgedQueries queries without any judgment
/// @param cutQueries queries longer than a query may be; cut to the limit
public record Peculiarities(
    int repeatedJudgments,
    int unknownQueries,
    int unknownDocuments,
    int unjudgedQueries,
    int cutQueries) {

  /// A sentence for each kind that occurred.
  public List<String> told() {
    var told = new ArrayList<String>();
    tell(told, repeatedJudgments, "judgments repeat an earlier one; the last one holds");
    tell(told, unknownQueries, "judgments are of queries that are not in the set; left out");
    tell(
        told,
        unknownDocuments,
        "judgments are of documents that are not in the catalogue; they stay in the ideal");
    tell(told, unjudgedQueries, "queries have no judgment");
    tell(told, cutQueries, "queries were cut to the longest text allowed");
    return told;
  }

  private static void tell(List<String> told, int count, String what) {
    if (count > 0) {
      told.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }
}
