package dev.vitrine.learn.expand;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.JudgedQuery;
import dev.vitrine.learn.evaluate.JudgedSet;
import dev.vitrine.learn.evaluate.Ndcg;
import dev.vitrine.learn.evaluate.Paired;
import dev.vitrine.learn.vector.ChosenPair;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.search.expand.Expansions;
import dev.vitrine.signals.count.Hash;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// What expansions bring to queries that they were not learnt from: the queries of a judged set are
/// divided into parts by a hash of their words, and each part is asked without expansions and with
/// those learnt from the good items of the other parts.
///
/// @param set queries with judgments
/// @param asked those of them that are asked; all are learnt from
/// @param parts how many
public record HeldOut(JudgedSet set, JudgedSet asked, int parts) {
  private static final String RECALL = "expanded";
  private static final int DEPTH = 1_000;
  private static final int PAGE = 10;
  private static final int FIRST = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /// What was measured, query by query, without expansions and with them.
  ///
  /// @param ndcg nDCG of the first ten
  /// @param first the share of the best items that is among the first hundred
  /// @param deep the share that is among the first thousand
  /// @param changed queries whose first thousand are other ones
  public record Report(Paired ndcg, Paired first, Paired deep, int changed) {}

  /// What was measured one way, a value of each for each query.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Values(double[] ndcg, double[] first, double[] deep) {
    Values(int size) {
      this(new double[size], new double[size], new double[size]);
    }
  }

  /// Measures.
  ///
  /// @param catalogue holds the set's items
  /// @param learning learns from pairs of queries and good items
  /// @param using has the catalogue use expansions from now on
  /// @param told is told how many queries were asked, and of how many
  public Report report(
      Catalogue catalogue,
      Function<ChosenPairs, Expansions> learning,
      Consumer<Expansions> using,
      BiConsumer<Integer, Integer> told,
      long seed) {
    List<JudgedQuery> queries = asked.queries();
    var without = new Values(queries.size());
    var with = new Values(queries.size());
    int changed = 0;
    int done = 0;
    for (int part = 0; part < parts; part++) {
      int held = part;
      Expansions learnt = learning.apply(pairs(query -> part(query) != held));
      for (int at : IntStream.range(0, queries.size()).filter(held(queries, held)).toArray()) {
        using.accept(learnt);
        Answer answer = answer(catalogue, queries.get(at).text());
        List<String> after = ids(answer);
        List<String> before = after;
        if (expanded(answer)) {
          using.accept(Expansions.NONE);
          before = ids(answer(catalogue, queries.get(at).text()));
        }
        note(queries.get(at), before, without, at);
        note(queries.get(at), after, with, at);
        changed += before.equals(after) ? 0 : 1;
        told.accept(++done, queries.size());
      }
    }
    return new Report(
        Paired.of(without.ndcg(), with.ndcg(), seed),
        Paired.of(without.first(), with.first(), seed),
        Paired.of(without.deep(), with.deep(), seed),
        changed);
  }

  private IntPredicate held(List<JudgedQuery> queries, int part) {
    return query -> part(queries.get(query)) == part;
  }

  private int part(JudgedQuery query) {
    return (int) Long.remainderUnsigned(Hash.of(query.text()), parts);
  }

  /// Whether anything was found by what words also stand for.
  private static boolean expanded(Answer answer) {
    return answer.trace().lines().stream()
        .anyMatch(line -> line.step().equals(RECALL) && line.out() > 0);
  }

  /// The items of the highest grade of some queries.
  private ChosenPairs pairs(Predicate<JudgedQuery> taught) {
    List<ChosenPair> pairs =
        set.queries().stream()
            .filter(taught)
            .flatMap(query ->
                query.grades().entrySet().stream()
                    .filter(each -> best(each.getValue()))
                    .map(each -> new ChosenPair(query.text(), each.getKey(), 1)))
            .toList();
    return pairs::forEach;
  }

  private boolean best(int grade) {
    return grade == set.highestGrade() && set.gains().of(grade) > 0;
  }

  private void note(JudgedQuery query, List<String> found, Values values, int at) {
    values.ndcg()[at] = Ndcg.of(query, set.gains(), found, PAGE);
    values.first()[at] = recall(query, found, FIRST);
    values.deep()[at] = recall(query, found, DEPTH);
  }

  private double recall(JudgedQuery query, List<String> found, int depth) {
    var first = new HashSet<>(found.subList(0, Math.min(depth, found.size())));
    List<String> good =
        query.grades().entrySet().stream()
            .filter(each -> best(each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return good.isEmpty()
        ? Double.NaN
        : good.stream().filter(first::contains).count() / (double) good.size();
  }

  private static Answer answer(Catalogue catalogue, String text) {
    List<String> none = List.of();
    var query =
        new Query(
            text,
            false,
            true,
            Filter.ALL,
            List.of(),
            List.of(),
            List.of(),
            none,
            0,
            DEPTH,
            "",
            "",
            PATIENCE,
            false);
    return catalogue.answer(query);
  }

  private static List<String> ids(Answer answer) {
    return answer.hits().stream().map(hit -> hit.document().id()).toList();
  }
}
