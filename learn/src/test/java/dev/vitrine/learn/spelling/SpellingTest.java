package dev.vitrine.learn.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.learn.evaluate.JudgedSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingTest {
  @TempDir Path folder;

  private void pack(String name, String text) throws IOException {
    try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name + ".gz")))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Measured row(List<Measured> rows, String name) {
    return rows.stream().filter(r -> r.name().contains(name)).findFirst().orElseThrow();
  }

  @Test
  void listsAreMeasuredWithTheSpellerAlone() throws IOException {
    pack(
        "symspell_frequency_dictionary_en_82_765.txt",
        "\uFEFFthe 900\nproject 500\nholmes 20\nit's 30\naccident 9\nreceive 9\nbelieve 9\n");
    pack(
        "symspell_noisy_query_en_1000.txt",
        "projct project 1\nholmes holmes 0\ntha the 1\nsherlock sherlock 0\npqqlxs holmes 5\n");
    pack("birkbeck_missp.dat", "$accident\naccidant\n$receive\nrecieve\n$believe\nbeleive\n");
    pack("codespell_dictionary.txt", "recieve->receive\naccidnt->accident\nab->a, b,\n");
    List<Measured> rows = Spelling.onLists(folder, 1);

    assertThat(row(rows, "no word as typed").share().queries()).isEqualTo(3);
    assertThat(row(rows, "1 edit").share().mean()).isEqualTo(1);
    assertThat(row(rows, "3 edits").share().mean()).isZero();
    assertThat(row(rows, "3 edits").examples()).containsExactly("pqqlxs → pqqlxs, not holmes");
    assertThat(row(rows, "left alone").share().mean()).isEqualTo(1);
    assertThat(row(rows, "Birkbeck").share().mean()).isEqualTo(1);
    assertThat(Spelling.table(rows, true)).contains("codespell", "pqqlxs → pqqlxs, not holmes");
  }

  private List<Measured> measured(UnaryOperator<String> correction) throws IOException {
    Files.writeString(
        folder.resolve("catalog.ndjson"),
        """
        {"id": "a", "title": "Bright kettle lamp phone band boots cable"}
        {"id": "b", "title": "Steel mouse shoes watch charger headphones"}
        """);
    Files.writeString(folder.resolve("queries.tsv"), "q1\tkettle\nq2\tlamp\n");
    Files.writeString(folder.resolve("qrels.txt"), "q1 0 a 1\n");
    var catalogue = new CorrectingCatalogue(Set.of("kettle"), correction);
    return Spelling.onCatalogue(JudgedSet.read(folder), catalogue, CorrectingCatalogue.STEP, 1);
  }

  @Test
  void aCatalogueThatCorrectsNothingFixesNothingAndSpoilsNothing() throws IOException {
    List<Measured> rows = measured(text -> text);
    assertThat(row(rows, "as often as written").share().mean()).isZero();
    assertThat(row(rows, "queries of the set").share().mean()).isEqualTo(1);
    assertThat(row(rows, "queries of the set").share().queries()).isEqualTo(2);
    assertThat(row(rows, "neighbours of a title").p50()).isEqualTo(7);
  }

  @Test
  void aCatalogueThatChangesEverythingSpoilsEverything() throws IOException {
    List<Measured> rows = measured(text -> "vase");
    assertThat(row(rows, "as often as written").share().mean()).isZero();
    assertThat(row(rows, "queries of the set").share().mean()).isZero();
  }
}
