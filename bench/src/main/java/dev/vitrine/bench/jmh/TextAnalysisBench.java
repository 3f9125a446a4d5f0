package dev.vitrine.bench.jmh;

import dev.vitrine.bench.workload.Bed;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.shop.Change;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The analysis of a thousand texts, with stems, joins and identifiers, against Lucene's standard
/// analyzer, which only splits and lowers case.
///
/// Recipe: `java -cp bench/target/vitrine-bench.jar org.openjdk.jmh.Main TextAnalysisBench`, with
/// the JVM options of the launcher. Gate: the texts are plain English letters, and the exact forms
/// of all tokens must equal the twin's terms before the clock runs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class TextAnalysisBench {
  private static final int TEXTS = 1_000;
  private final Words words = new Words();
  private final Analyzer standard = new StandardAnalyzer();
  private final List<String> texts = new ArrayList<>();

  /// Makes the texts and checks that both sides split alike.
  @Setup
  public void fill() throws IOException {
    for (Change change : Bed.batch(0, TEXTS)) {
      if (change instanceof Change.Put(var document)) {
        texts.add(plain(document.json()));
      }
    }
    for (String text : texts) {
      List<String> exact = words.of(text, Language.EN).stream().map(Token::exact).toList();
      if (!exact.equals(standard(text))) {
        throw new IllegalStateException("split differently: " + text);
      }
    }
  }

  /// Letters alone, so that splitting is a matter of no opinion.
  private static String plain(String json) {
    return json.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
  }

  /// Ours, with stems and joins.
  @Benchmark
  public long analysed() {
    long sum = 0;
    for (String text : texts) {
      sum += words.item(text, Language.EN).tokens().size();
    }
    return sum;
  }

  /// The twin.
  @Benchmark
  public long standard() throws IOException {
    long sum = 0;
    for (String text : texts) {
      sum += standard(text).size();
    }
    return sum;
  }

  private List<String> standard(String text) throws IOException {
    var terms = new ArrayList<String>();
    try (TokenStream stream = standard.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
