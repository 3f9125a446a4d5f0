package dev.vitrine.search.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.postings.Cards;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.SummedFile;
import dev.vitrine.search.TestShelves;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesFileTest {
  @TempDir private Path folder = Path.of("");

  private Path written() {
    Path file = folder.resolve("model");
    ShelvesFile.write(file, new Shelves(Optional.of(TestShelves.model()), Optional.empty()));
    return file;
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Path file = written();
    Shelves back = ShelvesFile.read(file);
    assertThat(back.kinds()).isEmpty();
    CategoryModel model = back.categories().orElseThrow();
    assertThat(model.of(List.of("kitchen")).answer())
        .isEqualTo(TestShelves.model().of(List.of("kitchen")).answer());
    Path again = folder.resolve("again");
    ShelvesFile.write(again, back);
    assertThat(again).hasSameBinaryContentAs(file);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("model", "again");
  }

  @Test
  void whatIsFoldedIsReadBack() {
    List<String> rare = List.of("Home", "Kettles", "Samovars");
    CategoryModel model = TestShelves.model();
    CategoryTree tree = model.tree().folding(List.of(rare, List.of("Toys"), List.of("Home")));
    Path file = folder.resolve("folded");
    var all = CategoryModel.of(tree, model.votes(), model.pool());
    ShelvesFile.write(file, new Shelves(Optional.of(all), Optional.empty()));
    CategoryTree back = ShelvesFile.read(file).categories().orElseThrow().tree();
    assertThat(back.byHash(Cards.hashOf(rare))).isEqualTo(tree.deepest(rare)).isPositive();
    assertThat(back.byHash(Cards.hashOf(List.of("Toys")))).isNegative();
    assertThat(back.deepest(rare)).isEqualTo(tree.deepest(List.of("Home", "Kettles")));
  }

  @Test
  void oneOfTheVersionBeforeIsRead() {
    byte[] body = SummedFile.read(written(), "model");
    int end = body.length - 1;
    var before = ByteBuffer.allocate(body.length - Integer.BYTES);
    before.put(body, 0, end - Integer.BYTES).put(body, end, 1);
    before.putInt(Short.BYTES + "vitrine-categories".length(), 1);
    Path file = folder.resolve("before");
    SummedFile.write(file, before.array());
    CategoryModel model = ShelvesFile.read(file).categories().orElseThrow();
    assertThat(model.of(List.of("kitchen")).answer())
        .isEqualTo(TestShelves.model().of(List.of("kitchen")).answer());
  }

  @Test
  void anyDamageIsFoundAndNamed() throws IOException {
    Path file = written();
    byte[] whole = Files.readAllBytes(file);
    for (int at = 0; at < whole.length; at += 1 + whole.length / 13) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);
      refused(file, Kind.CORRUPT);
    }
    for (int length : new int[] {0, 1, 31, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused(file, Kind.CORRUPT);
    }
  }

  @Test
  void oneThatIsMissingIsNamed() {
    refused(folder.resolve("none"), Kind.BAD_REQUEST);
  }

  private static void refused(Path file, Kind kind) {
    assertThatThrownBy(() -> ShelvesFile.read(file))
        .isInstanceOfSatisfying(VitrineException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageContaining(file.toString());
  }
}
