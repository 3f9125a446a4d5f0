package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgedSetState;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementStoreTest {
  private static final Topic LAMP = new Topic("q1", "lamp");
  private static final Topic SHOES = new Topic("q2", "shoes", "price < 9", "de", "at");
  private static final Judgement ANNA = new Judgement("q1", "p1", 3, "anna", 7);
  private static final Judgement BO = new Judgement("q1", "p1", 1, "bo", 8);

  @TempDir Path folder;
  private RecordStore record;
  private Judgements kept;

  @BeforeEach
  void open() {
    record = RecordStore.open(folder);
    kept = record.judgements();
    record.make("shop");
    kept.make("shop", "core");
  }

  @AfterEach
  void close() throws IOException {
    record.close();
  }

  private static void refused(Kind kind, Runnable wrong) {
    assertThatThrownBy(wrong::run)
        .isInstanceOfSatisfying(VitrineException.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  @Test
  void whatIsWrittenIsThereAfterTheNextStart() throws IOException {
    kept.write("shop", "core", List.of(LAMP, SHOES), List.of(ANNA, BO));
    long first = kept.keep("shop", "core", "{\"a\":1}", "{\"b\":2}");
    record.close();
    open2();
    assertThat(kept.read("shop", "core").topics()).containsExactly(LAMP, SHOES);
    assertThat(kept.read("shop", "core").judgements()).containsExactly(ANNA, BO);
    assertThat(kept.run("shop", "core", first)).isEqualTo(new KeptRun(1, "{\"a\":1}", "{\"b\":2}"));
    assertThat(kept.runs("shop", "core")).containsExactly(new KeptRun(1, "{\"a\":1}", ""));
    JudgedSetState state = kept.sets("shop").getFirst();
    assertThat(List.of(state.topics(), state.judged(), state.judgements(), state.runs()))
        .containsExactly(2, 1, 2, 1);
    assertThat(state.last()).isEqualTo(8);
  }

  private void open2() {
    record = RecordStore.open(folder);
    kept = record.judgements();
  }

  @Test
  void aJudgeHasOneGradeForAPairAndMayTakeItBack() {
    kept.write("shop", "core", List.of(LAMP), List.of(ANNA, BO));
    kept.write("shop", "core", List.of(), List.of(new Judgement("q1", "p1", 0, "anna", 9)));
    assertThat(kept.said("shop", "core", "q1"))
        .extracting(Judgement::judge, one -> one.grade())
        .containsExactly(tuple("anna", 0), tuple("bo", 1));
    kept.takeBack("shop", "core", "q1", "p1", "anna");
    kept.takeBack("shop", "core", "q1", "p1", "nobody");
    assertThat(kept.said("shop", "core", "q1")).containsExactly(BO);
  }

  @Test
  void aQueryOfTheSameIdIsReplacedInItsPlaceAndGoesWithItsJudgements() {
    kept.write("shop", "core", List.of(LAMP, SHOES), List.of(ANNA));
    var lamps = new Topic("q1", "lamps");
    kept.write("shop", "core", List.of(lamps), List.of());
    assertThat(kept.read("shop", "core").topics()).containsExactly(lamps, SHOES);
    kept.remove("shop", "core", "q1");
    assertThat(kept.read("shop", "core").topics()).containsExactly(SHOES);
    assertThat(kept.read("shop", "core").judgements()).isEmpty();
    refused(Kind.NOT_FOUND, () -> kept.remove("shop", "core", "q1"));
  }

  @Test
  void nothingOfAWriteWithAnUnknownQueryIsKept() {
    var stray = new Judgement("q9", "p1", 1, "anna", 1);
    refused(Kind.NOT_FOUND, () -> kept.write("shop", "core", List.of(LAMP), List.of(ANNA, stray)));
    refused(Kind.NOT_FOUND, () -> kept.write("shop", "core", List.of(), List.of(stray)));
    assertThat(kept.read("shop", "core").topics()).isEmpty();
    assertThat(kept.read("shop", "core").judgements()).isEmpty();
  }

  @Test
  void thereAreLimits() {
    List<Topic> many =
        IntStream.rangeClosed(0, Judgements.MOST_TOPICS)
            .mapToObj(i -> new Topic("t" + i, "words " + i))
            .toList();
    refused(Kind.BAD_REQUEST, () -> kept.write("shop", "core", many, List.of()));
    kept.write("shop", "core", many.subList(1, many.size()), List.of());
    assertThat(kept.sets("shop").getFirst().topics()).isEqualTo(Judgements.MOST_TOPICS);
    for (String wrong : List.of("", "a b", "x".repeat(65), "ü", "core")) {
      refused(Kind.BAD_REQUEST, () -> kept.make("shop", wrong));
    }
    for (int i = 1; i < Judgements.MOST_SETS; i++) {
      kept.make("shop", "s" + i);
    }
    refused(Kind.BAD_REQUEST, () -> kept.make("shop", "one-more"));
  }

  @Test
  void aFullSetStillTakesOtherGradesForWhatItHas() {
    Judgements small = record.judgements(2);
    small.write("shop", "core", List.of(LAMP), List.of(ANNA, BO));
    small.write("shop", "core", List.of(), List.of(new Judgement("q1", "p1", 0, "anna", 9)));
    refused(
        Kind.BAD_REQUEST,
        () ->
            small.write(
                "shop", "core", List.of(), List.of(new Judgement("q1", "p2", 0, "anna", 9))));
    assertThat(small.said("shop", "core", "q1")).hasSize(2);
  }

  @Test
  void theOldestRunGoesAndNumbersGoOn() {
    for (int i = 0; i < Judgements.MOST_RUNS + 2; i++) {
      kept.keep("shop", "core", "{}", "{}");
    }
    List<KeptRun> runs = kept.runs("shop", "core");
    assertThat(runs).hasSize(Judgements.MOST_RUNS);
    assertThat(runs.getFirst().number()).isEqualTo(3);
    kept.dropRun("shop", "core", 3);
    refused(Kind.NOT_FOUND, () -> kept.run("shop", "core", 3));
  }

  @Test
  void setsBelongToTheirCatalogueAndGoWithIt() {
    record.make("other");
    kept.make("other", "core");
    kept.write("shop", "core", List.of(LAMP), List.of(ANNA));
    assertThat(kept.read("other", "core").topics()).isEmpty();
    record.drop("shop");
    refused(Kind.NOT_FOUND, () -> kept.sets("shop"));
    record.make("shop");
    assertThat(kept.sets("shop")).isEmpty();
    assertThat(kept.sets("other")).hasSize(1);
    refused(Kind.NOT_FOUND, () -> kept.read("shop", "core"));
    kept.drop("other", "core");
    assertThat(kept.sets("other")).isEmpty();
  }

  @Test
  void damageIsNamed() throws IOException, SQLException {
    kept.write("shop", "core", List.of(LAMP), List.of(ANNA));
    record.close();
    try (Connection connection = Connections.plain(folder.resolve("record.db"))) {
      Sql.run(connection, "UPDATE judgement SET grade = 2");
    }
    open2();
    assertThatThrownBy(() -> kept.read("shop", "core"))
        .hasMessageContaining("damaged: a judgement of query q1");
  }
}
