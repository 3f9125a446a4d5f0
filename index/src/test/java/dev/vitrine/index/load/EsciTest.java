package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EsciTest {
  @TempDir Path folder;

  @Test
  void readsProducts() throws IOException {
    Path file = folder.resolve("products.parquet");
    SmallParquet.write(
        file,
        List.of(
            "product_id",
            "product_title",
            "product_description",
            "product_bullet_point",
            "product_brand",
            "product_color",
            "product_locale"),
        List.of(
            Arrays.asList("B1", "Kettle", null, "fast\nquiet", "Ada", "red", "us"),
            Arrays.asList("B1", "Hervidor", "Hierve", null, null, null, "es")));
    var rows = new ArrayList<Row>();
    ((Sources.Kindred.Documents) Sources.recognise(file)).source().read(rows::add);
    assertThat(rows)
        .extracting(Row::json)
        .containsExactly(
            "{\"id\":\"B1\",\"kind\":\"product\",\"title\":\"Kettle\",\"bullets\":[\"fast\",\"quiet\"],"
                + "\"brand\":\"Ada\",\"language\":\"en\",\"attributes\":{\"color\":\"red\"}}",
            "{\"id\":\"B1.es\",\"kind\":\"product\",\"title\":\"Hervidor\",\"description\":\"Hierve\","
                + "\"language\":\"es\"}");
  }

  @Test
  void makesAJudgedFolderOfExamples() throws IOException {
    Path file = folder.resolve("examples.parquet");
    SmallParquet.write(
        file,
        List.of(
            "query_id",
            "query",
            "product_id",
            "product_locale",
            "esci_label",
            "small_version",
            "large_version",
            "split"),
        List.of(
            List.of(7L, "tea  kettle", "B1", "us", "E", 1L, 1L, "test"),
            List.of(7L, "tea  kettle", "B2", "us", "S", 1L, 1L, "test"),
            List.of(7L, "tea  kettle", "B3", "us", "I", 0L, 1L, "test"),
            List.of(8L, "cup", "B3", "us", "C", 1L, 1L, "train"),
            List.of(9L, "taza", "B1", "es", "C", 1L, 1L, "test")));
    assertThat(Sources.recognise(file)).isEqualTo(new Sources.Kindred.Judgments(file));
    Path judged = folder.resolve("judged");
    assertThat(EsciJudgments.FIRST_TASK.write(file, judged)).isEqualTo(2);
    assertThat(judged.resolve("queries.tsv")).hasContent("7\ttea kettle\n");
    assertThat(judged.resolve("qrels.txt")).hasContent("7 0 B1 3\n7 0 B2 2\n");
    assertThat(judged.resolve("dataset.json")).content().contains("\"gains\":{\"3\":1.0");
    assertThat(new EsciJudgments("", "", false).write(file, judged)).isEqualTo(5);
    assertThat(judged.resolve("qrels.txt")).content().contains("9 0 B1.es 1");
  }

  @Test
  void refusesOtherParquet() throws IOException {
    Path file = folder.resolve("other.parquet");
    SmallParquet.write(file, List.of("x"), List.of(List.of("y")));
    assertThatThrownBy(() -> Sources.recognise(file)).hasMessageContaining("columns of neither");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 5));
    assertThatThrownBy(() -> Sources.recognise(file)).hasMessageContaining("not a whole parquet");
  }
}
