package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.load.ChoiceFile.Choice;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoiceFileTest {
  @TempDir private Path folder = Path.of("");

  private final List<Choice> taken = new ArrayList<>();
  private final List<Reject> rejected = new ArrayList<>();

  private ChoiceFile.Outcome read(String... lines) throws IOException {
    Path file = folder.resolve("choices");
    Files.writeString(file, String.join("\n", lines));
    return new ChoiceFile(file)
        .read(
            choice -> {
              taken.add(choice);
              return choice.item().equals("gone") ? Optional.of("item: unknown") : Optional.empty();
            },
            rejected::add);
  }

  @Test
  void bothFormsAreReadLineByLine() throws IOException {
    var outcome =
        read(
            "red shoes\ta1",
            "",
            "kettle\tb2\t2.5",
            "{\"query\":\"lamp\",\"item\":\"c3\",\"weight\":3}",
            "{\"item\":\"c3\",\"query\":\"lamp\"}");
    assertThat(outcome).isEqualTo(new ChoiceFile.Outcome(4, 4));
    assertThat(rejected).isEmpty();
    assertThat(taken)
        .containsExactly(
            new Choice("red shoes", "a1", 1),
            new Choice("kettle", "b2", 2.5),
            new Choice("lamp", "c3", 3),
            new Choice("lamp", "c3", 1));
  }

  @Test
  void whatIsWrongIsNamedWithLineAndField() throws IOException {
    var outcome =
        read(
            "no tab",
            "a\tb\tx",
            "a\tb\t0",
            "a\tb\tNaN",
            "a\tb\t1\t2",
            "\tb",
            "{\"query\":\"a\"}",
            "{\"query\":7,\"item\":\"b\"}",
            "{\"query\":\"a\",\"item\":\"b\",\"weight\":\"3\"}",
            "{\"query\":\"a\",\"item\":\"b\",\"clicks\":3}",
            "{\"query\":",
            "a\tgone",
            "a\tb");
    assertThat(outcome.lines()).isEqualTo(13);
    assertThat(outcome.taken()).isEqualTo(1);
    assertThat(rejected)
        .extracting(Reject::line)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L, 12L);
    assertThat(rejected.subList(0, 10))
        .extracting(Reject::field)
        .containsExactly(
            "item", "weight", "weight", "weight", "weight", "query", "item", "query", "weight",
            "clicks");
    assertThat(rejected.getLast().reason()).isEqualTo("unknown");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(
            () -> new ChoiceFile(folder.resolve("none")).read(_ -> Optional.empty(), _ -> {}))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("none");
  }
}
