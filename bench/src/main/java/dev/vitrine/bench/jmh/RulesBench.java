package dev.vitrine.bench.jmh;

import dev.vitrine.bench.workload.Bed;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Condition;
import dev.vitrine.kernel.rule.Condition.Anchoring;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.rules.RuleBook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Finding the rules that hold for a query, per query, among few and among as many as a catalogue
/// may have; against looking at every rule's pattern in the text of the query.
///
/// Recipe: `java -cp bench/target/vitrine-bench.jar org.openjdk.jmh.Main RulesBench`, with the JVM
/// options of the launcher. Half of the patterns have alternatives. Gate: before the clock runs,
/// every rule without alternatives that the plain look finds must be found, and no other.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class RulesBench {
  private static final int QUERIES = 1_000;
  private static final long NOW = 1_800_000_000L;

  @Param({"10", "1000", "10000"})
  int rules = 10_000;

  private final Words words = new Words();
  private final List<Query> queries = new ArrayList<>();
  private final List<List<Token>> tokens = new ArrayList<>();
  private final List<List<String>> patterns = new ArrayList<>();
  private RuleBook book = RuleBook.EMPTY;

  /// Makes rules and queries and checks that both sides find the same.
  @Setup
  public void fill() {
    List<String> texts = new Bed(0, Path.of("")).queries(QUERIES);
    List<String> known = texts.stream().distinct().toList();
    var made = new ArrayList<Rule>();
    for (int i = 0; i < rules; i++) {
      String base = known.get(i % known.size());
      String pattern = i < known.size() ? base : base + " series " + i;
      made.add(rule("r" + i, pattern, i % 2 == 1));
      patterns.add(exact(pattern));
    }
    book = RuleBook.of(Settings.DEFAULT.ruledBy(made), words);
    for (String text : texts) {
      queries.add(Query.of(text, 10));
      tokens.add(words.of(text, Language.EN));
    }
    for (int q = 0; q < queries.size(); q++) {
      List<String> found = matched(q).stream().filter(RulesBench::plain).sorted().toList();
      if (!found.equals(looked(q).stream().filter(RulesBench::plain).sorted().toList())) {
        throw new IllegalStateException("rules found differently: " + queries.get(q).text());
      }
    }
  }

  /// Every query against the book of rules.
  @Benchmark
  @OperationsPerInvocation(QUERIES)
  public int matched() {
    int found = 0;
    for (int q = 0; q < queries.size(); q++) {
      found += matched(q).size();
    }
    return found;
  }

  /// Every query against every pattern, word by word, without alternatives.
  @Benchmark
  @OperationsPerInvocation(QUERIES)
  public int looked() {
    int found = 0;
    for (int q = 0; q < queries.size(); q++) {
      found += looked(q).size();
    }
    return found;
  }

  private List<String> matched(int query) {
    return book.holding(queries.get(query), tokens.get(query), NOW, (_, _) -> false);
  }

  private List<String> looked(int query) {
    List<String> exact = tokens.get(query).stream().map(Token::exact).toList();
    var found = new ArrayList<String>();
    for (int i = 0; i < patterns.size(); i++) {
      if (Collections.indexOfSubList(exact, patterns.get(i)) >= 0) {
        found.add("r" + i);
      }
    }
    return found;
  }

  private static boolean plain(String id) {
    return Integer.parseInt(id.substring(1)) % 2 == 0;
  }

  private List<String> exact(String text) {
    return words.of(text, Language.EN).stream().map(Token::exact).toList();
  }

  private static Rule rule(String id, String pattern, boolean alternatives) {
    var condition =
        new Condition(pattern, Anchoring.CONTAINS, alternatives, "", List.of(), Filter.ALL);
    return new Rule(id, "", true, List.of(), List.of(condition), List.of(), Consequence.NONE);
  }
}
