package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Parquet as other writers make it, in the columns of the public ESCI data set: pandas, which
/// wrote that set, and DuckDB; packed with Snappy, as that set is, Zstandard and gzip; the older
/// and the newer form of pages. `make.py` beside the files makes them.
class EsciFilesTest {
  private static final List<String> PRODUCTS =
      List.of(
          "{\"id\":\"B01\",\"kind\":\"product\",\"title\":\"Stovetop kettle\","
              + "\"description\":\"<p>Boils.</p>\\nWhistles.\",\"bullets\":[\"fast\",\"quiet\"],"
              + "\"brand\":\"Ada\",\"language\":\"en\",\"attributes\":{\"color\":\"red\"}}",
          "{\"id\":\"B02\",\"kind\":\"product\",\"title\":\"Tea pot\",\"brand\":\"Ada\","
              + "\"language\":\"en\"}",
          "{\"id\":\"B01.es\",\"kind\":\"product\",\"title\":\"Hervidor de té\","
              + "\"description\":\"Hierve rápido\",\"language\":\"es\","
              + "\"attributes\":{\"color\":\"rojo\"}}",
          "{\"id\":\"B03.jp\",\"kind\":\"product\",\"title\":\"急須 お茶\",\"description\":\"陶器の急須\","
              + "\"bullets\":[\"手作り\",\"日本製\"],\"brand\":\"陶房\",\"language\":\"ja\","
              + "\"attributes\":{\"color\":\"黒\"}}",
          "{\"id\":\"B04\",\"kind\":\"product\",\"title\":\""
              + "Kettle ".repeat(60).strip()
              + "\",\"language\":\"en\"}");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"pandas-snappy", "pandas-zstd", "duckdb-snappy", "duckdb-zstd", "duckdb-gzip"})
  void productsOfOtherWritersAreRead(String writer) throws IOException {
    var rows = new ArrayList<Row>();
    Path file = file("products-" + writer);
    ((Sources.Kindred.Documents) Sources.recognise(file)).source().read(rows::add);
    assertThat(rows).extracting(Row::json).containsExactlyElementsOf(PRODUCTS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pandas-snappy", "pandas-zstd", "duckdb-snappy", "duckdb-zstd"})
  void examplesOfOtherWritersBecomeAJudgedFolder(String writer) throws IOException {
    Path file = file("examples-" + writer);
    assertThat(Sources.recognise(file)).isEqualTo(new Sources.Kindred.Judgments(file));
    assertThat(new EsciJudgments("", "", false).write(file, folder)).isEqualTo(5);
    assertThat(folder.resolve("queries.tsv")).hasContent("7\ttea kettle\n8\tcup\n9\t急須\n");
    assertThat(folder.resolve("qrels.txt"))
        .hasContent("7 0 B01 3\n7 0 B02 2\n7 0 B04 0\n8 0 B02 1\n9 0 B03.jp 3\n");
    assertThat(EsciJudgments.FIRST_TASK.write(file, folder)).isEqualTo(2);
  }

  @Test
  void aPackingThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> Sources.recognise(file("products-duckdb-lz4_raw")))
        .hasMessageContaining("packed with [LZ4_RAW]")
        .hasMessageContaining("SNAPPY, GZIP, ZSTD");
  }

  @Test
  void whoTakesTheRowsMayRefuseThemWithoutTheFileBeingBroken() throws IOException {
    Path file = file("products-duckdb-gzip");
    var source = ((Sources.Kindred.Documents) Sources.recognise(file)).source();
    assertThatThrownBy(() ->
            source.read(row -> {
              throw VitrineException.badRequest("full");
            }))
        .isInstanceOf(VitrineException.class)
        .hasMessage("full");
  }

  private static Path file(String name) {
    var found = EsciFilesTest.class.getResource("/parquet/" + name + ".parquet");
    try {
      return Path.of(Objects.requireNonNull(found, name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
