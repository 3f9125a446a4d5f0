package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.learn.evaluate.Stages;
import dev.vitrine.learn.relevance.Trainable;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.feature.Sample;
import dev.vitrine.search.model.RelevanceModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Map<String, String> given = new HashMap<>();

  /// A shop with one lamp, which answers everything.
  private record OneLamp(Map<String, String> given) implements TemporaryShop, Catalogue {
    private static final Document LAMP = new Document("a", "{\"id\":\"a\",\"title\":\"Lamp\"}");

    @Override
    public Catalogue index(Path catalog, Path folder, Stages stages, EncoderTraining.Told told) {
      try {
        Files.writeString(folder.resolve("segment"), Files.readString(catalog));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return this;
    }

    @Override
    public void configure(Map<String, String> settings) {
      given.putAll(settings);
    }

    @Override
    public int mine() {
      return 0;
    }

    @Override
    public Trainable trainable() {
      return new Trainable() {
        @Override
        public Sample sample(Query query) {
          float[][] columns = new float[Features.cheap().size()][1];
          return new Sample(List.of("a"), FeatureMatrix.of(Features.cheap(), columns));
        }

        @Override
        public Catalogue through(RelevanceModel model) {
          return OneLamp.this;
        }

        @Override
        public Map<String, Double> weights() {
          return Map.of("text", 1.0);
        }
      };
    }

    @Override
    public void close() {}

    @Override
    public String name() {
      return "one-lamp";
    }

    @Override
    public Answer answer(Query query) {
      List<Hit> hits = List.of(new Hit(LAMP, 0, 1, Reasons.NONE));
      return new Answer(hits, Found.NOTHING, List.of(), List.of(), List.of(), Trace.NONE);
    }

    @Override
    public Fate why(Query query, String id) {
      return new Fate(id, Fate.Outcome.UNKNOWN_ITEM, -1, Reasons.NONE, List.of());
    }

    @Override
    public Walk walk(Query query, String after) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Document> find(String id) {
      return Optional.of(LAMP);
    }

    @Override
    public long size() {
      return 1;
    }

    @Override
    public long write(List<Change> changes) {
      return 0;
    }

    @Override
    public boolean searchable(long write) {
      return true;
    }

    @Override
    public Settings settings() {
      return Settings.DEFAULT;
    }

    @Override
    public long settings(Settings settings) {
      return 0;
    }
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("catalog.ndjson"), "{\"id\": \"a\", \"title\": \"Lamp\"}\n");
    Files.writeString(folder.resolve("queries.tsv"), "q1\tlamp\nq2\tlight\n");
    Files.writeString(folder.resolve("qrels.txt"), "q1 0 a 1\nq2 0 a 1\n");
  }

  private int run(String... options) {
    var line = new CommandLine(new EvaluateCommand(new OneLamp(given)));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    line.setExecutionExceptionHandler((e, command, parsed) -> {
      command.getErr().println(e.getMessage());
      return 1;
    });
    String[] all =
        Stream.concat(Stream.of(folder.toString()), Stream.of(options)).toArray(String[]::new);
    return line.execute(all);
  }

  @Test
  void printsMeasuresWithTheirDefinitions() {
    assertThat(run()).isZero();
    assertThat(out.toString())
        .contains("ndcg@10        1.0000 [1.0000, 1.0000]")
        .contains("unjudged = 0")
        .contains("p99_ms");
    assertThat(err.toString()).contains("Indexing 1 documents");
  }

  @Test
  void writesJsonAndRunAndComparesWithIt() throws IOException {
    Path json = folder.resolve("report.json");
    Path file = folder.resolve("a.run");
    assertThat(run("--json", json.toString(), "--run", file.toString())).isZero();
    assertThat(Files.readString(json)).contains("\"ndcg@10\" : 1.0");
    assertThat(Files.readString(file))
        .isEqualTo("q1 Q0 a 1 100 vitrine-lexical\nq2 Q0 a 1 100 vitrine-lexical\n");
    assertThat(run("--baseline", file.toString())).isZero();
    assertThat(out.toString()).contains("p = 1.0000  0 / 0 / 2");
  }

  @Test
  void samplesQueries() throws IOException {
    Path json = folder.resolve("report.json");
    assertThat(run("--queries", "1", "--json", json.toString())).isZero();
    assertThat(Files.readString(json)).contains("\"queries\" : 1");
  }

  @Test
  void numbersOfTheConfigurationAreHandedToTheShop() {
    assertThat(run("--setting", "a.b=0.5", "--setting", "c.d=2ms")).isZero();
    assertThat(given).isEqualTo(Map.of("a.b", "0.5", "c.d", "2ms"));
    assertThat(run("--setting", "a.b")).isNotZero();
    assertThat(err.toString()).contains("--setting");
  }

  @Test
  void aLogOfImpressionsHasOptionsOfItsOwn() throws IOException {
    assertThat(run("--parts")).isOne();
    assertThat(err.toString()).contains("--parts: only of a log of impressions");
    Files.writeString(folder.resolve("impressions-some.parquet"), "not one");
    assertThat(run("--queries", "3")).isOne();
    assertThat(err.toString()).contains("only --cold, --parts and --seed");
    assertThat(run("--cold", "0")).isOne();
    assertThat(err.toString()).contains("--cold 0: at least 1");
    assertThat(run()).isOne();
    assertThat(err.toString()).contains("not as expected");
  }

  @Test
  void leavesNothingBehind() throws IOException {
    Path temp = folder.resolve("temp");
    assertThat(run("--temp", temp.toString())).isZero();
    try (var files = Files.list(temp)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(run("--stages", "psychic")).isEqualTo(1);
    assertThat(err.toString()).contains("--stages psychic: known are lexical, hybrid, full");
    assertThat(run("--queries", "0")).isEqualTo(1);
    assertThat(err.toString()).contains("--queries 0: at least 1");
  }

  @Test
  void fullTrainsByPartsAndSaysWhatItDid() throws IOException {
    Path file = folder.resolve("full.run");
    assertThat(run("--stages", "full", "--run", file.toString())).isZero();
    assertThat(err.toString()).contains("part 5 of 5: too few queries, nothing was trained");
    assertThat(Files.readString(file)).contains("vitrine-full");
  }

  @Test
  void refusesWhatDoesNotGoTogether() {
    assertThat(run("--prior", "a.model")).isEqualTo(1);
    assertThat(err.toString()).contains("--model and --prior go with --stages full");
    assertThat(run("--leave-out", "moon-phase")).isEqualTo(1);
    assertThat(err.toString()).contains("no feature is called 'moon-phase'");
  }

  @Test
  void trainingWritesAModelThatCanBeMeasured() {
    Path file = folder.resolve("lamps.model");
    var line = new CommandLine(new RelevanceTrainCommand(new OneLamp(new HashMap<>())));
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    assertThat(line.execute(folder.toString(), "--model", file.toString())).isZero();
    assertThat(out.toString()).contains("nothing was trained").contains("lamps.model");
    assertThat(run("--stages", "full", "--model", file.toString())).isZero();
  }
}
