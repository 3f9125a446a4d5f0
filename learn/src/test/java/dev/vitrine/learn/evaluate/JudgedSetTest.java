package dev.vitrine.learn.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedSetTest {
  @TempDir Path folder;

  @BeforeEach
  void write() {
    JudgedFolder.small(folder);
  }

  @Test
  void readsAFolder() {
    JudgedSet set = JudgedSet.read(folder);
    assertThat(set.name()).isEqualTo("lamps");
    assertThat(set.documents()).isEqualTo(5);
    assertThat(set.highestGrade()).isEqualTo(3);
    assertThat(set.gains().of(3)).isEqualTo(7.0);
    assertThat(set.queries()).hasSize(3);
    assertThat(set.queries().getFirst().text()).isEqualTo("red lamp");
    assertThat(set.queries().getFirst().grades()).containsEntry("a", 3).containsEntry("c", 0);
    assertThat(set.peculiarities()).isEqualTo(new Peculiarities(0, 0, 0, 0, 0));
  }

  @Test
  void readsAPackedCatalogue() throws IOException {
    byte[] plain = Files.readAllBytes(folder.resolve("catalog.ndjson"));
    Files.delete(folder.resolve("catalog.ndjson"));
    try (var out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("catalog.ndjson.gz")))) {
      out.write(plain);
    }
    assertThat(JudgedSet.read(folder).documents()).isEqualTo(5);
  }

  @Test
  void doesWithoutADescription() throws IOException {
    Files.delete(folder.resolve("dataset.json"));
    JudgedSet set = JudgedSet.read(folder);
    assertThat(set.name()).isEqualTo(folder.getFileName().toString());
    assertThat(set.gains().of(2)).isEqualTo(3.0);
  }

  @Test
  void toleratesMarksReturnsAndTabs() {
    JudgedFolder.write(folder, "queries.tsv", "\uFEFFq1\t red  lamp \r\n\r\nq2 vase tall\r\n");
    JudgedFolder.write(folder, "qrels.txt", "\uFEFFq1\t0\ta\t3\r\n q2  0  d   1 \r\n");
    JudgedSet set = JudgedSet.read(folder);
    assertThat(set.queries())
        .extracting(JudgedQuery::text)
        .containsExactly("red lamp", "vase tall");
    assertThat(set.queries()).extracting(q -> q.grades().size()).containsExactly(1, 1);
  }

  @Test
  void countsWhatItTolerates() {
    JudgedFolder.write(
        folder, "queries.tsv", "q1\tred lamp\nq2\t" + "x".repeat(600) + "\nq3\tvase\n");
    JudgedFolder.write(folder, "qrels.txt", "q1 0 a 0\nq1 0 a 3\nq9 0 a 1\nq2 0 gone 1\n");
    JudgedSet set = JudgedSet.read(folder);
    assertThat(set.peculiarities()).isEqualTo(new Peculiarities(1, 1, 1, 1, 1));
    assertThat(set.peculiarities().told()).hasSize(5);
    assertThat(set.queries().getFirst().grades()).containsEntry("a", 3);
    assertThat(set.queries().get(1).text()).hasSize(512);
  }

  @Test
  void namesFileAndLineOfWhatIsWrong() {
    JudgedFolder.write(folder, "qrels.txt", "q1 0 a 3\nq1 0 b\n");
    refused("qrels.txt:2: expected 'query iteration document grade'");
    JudgedFolder.write(folder, "qrels.txt", "q1 0 a good\n");
    refused("qrels.txt:1: a grade is a whole number, not 'good'");
    JudgedFolder.write(folder, "qrels.txt", "q1 0 a 2\n");
    refused("qrels.txt:1: grade 2 has no gain in dataset.json");
  }

  @Test
  void namesFileAndLineInTheOtherFiles() {
    JudgedFolder.write(folder, "queries.tsv", "q1\tlamp\nq1\tvase\n");
    refused("queries.tsv:2: query 'q1' was there before");
    JudgedFolder.write(folder, "catalog.ndjson", "{\"id\": \"a\"}\n{\"title\": \"x\"}\n");
    refused("catalog.ndjson:2: id");
    JudgedFolder.write(folder, "catalog.ndjson", "{\"id\": \"a\"}\n\n{{\n");
    refused("catalog.ndjson:3: not JSON");
    JudgedFolder.write(folder, "dataset.json", "{\"gains\": {\"3\": \"much\"}}");
    refused("dataset.json: gains.3: a gain is a number");
  }

  @Test
  void namesAMissingFile() throws IOException {
    Files.delete(folder.resolve("qrels.txt"));
    refused("qrels.txt: a judged set needs this file");
  }

  @Test
  void samplesBySeedInOrder() {
    JudgedSet set = JudgedSet.read(folder);
    assertThat(set.sample(3, 1).queries()).isEqualTo(set.queries());
    JudgedSet two = set.sample(2, 1);
    assertThat(two.queries()).hasSize(2).isSubsetOf(set.queries());
    assertThat(two.queries()).isEqualTo(set.sample(2, 1).queries());
    assertThat(two.queries()).extracting(JudgedQuery::id).isSorted();
  }

  private void refused(String message) {
    assertThatThrownBy(() -> JudgedSet.read(folder))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining(message);
  }
}
