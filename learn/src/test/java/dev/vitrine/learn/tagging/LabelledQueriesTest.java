package dev.vitrine.learn.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.TagType;
import dev.vitrine.search.tagging.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledQueriesTest {
  @TempDir private Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("labelled.tsv"), text);
  }

  @Test
  void aLineIsAQuery() throws IOException {
    Path file = file("red rain jacket\tB-color B-core_product_type I-core_product_type\nfoo\tO\n");
    assertThat(LabelledQueries.read(file))
        .hasSize(2)
        .first()
        .satisfies(query ->
            assertThat(query.spans())
                .containsExactly(
                    new Span(TagType.COLOUR, 0, 1), new Span(TagType.PRODUCT_TYPE, 1, 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"red shoe\tB-color", "red", "red\tB-hue", "red\tB-color O\tO"})
  void aWrongLineIsNamed(String line) throws IOException {
    Path file = file("foo\tO\n" + line + "\n");
    assertThatThrownBy(() -> LabelledQueries.read(file))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("labelled.tsv:2");
  }
}
