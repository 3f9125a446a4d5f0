package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.priced;
import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damages every file of an index in turn, and the record.
class DamagedIndexTest {
  @TempDir Path folder;

  @BeforeEach
  void fill() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      for (int i = 0; i < 20; i++) {
        catalogue.write(
            puts("{'objectID':'i" + i + "','title':'Lamp number " + i + "','price':" + i + "}"));
      }
    }
  }

  @Test
  void anIndexFileThatIsChangedIsNamedRefusedAndMadeAnew() throws IOException {
    var random = new Random(7);
    for (String name : names()) {
      Path file = folder.resolve("index").resolve(name);
      if (Files.exists(file) && Files.size(file) > 0) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
        answersFromNewFiles(name);
      }
    }
  }

  @Test
  void anIndexFileThatIsCutShortIsNamedRefusedAndMadeAnew() throws IOException {
    for (String name : names()) {
      Path file = folder.resolve("index").resolve(name);
      if (Files.exists(file) && Files.size(file) > 0) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(answersFromNewFiles(name)).contains(file.getFileName().toString());
      }
    }
  }

  @Test
  void anIndexFileOfFewBytesOrNoneIsNamedRefusedAndMadeAnew() throws IOException {
    for (int left : new int[] {3, 0}) {
      for (String name : names()) {
        Path file = folder.resolve("index").resolve(name);
        if (Files.exists(file) && Files.size(file) > left) {
          Files.write(file, Arrays.copyOf(Files.readAllBytes(file), left));
          assertThat(answersFromNewFiles(name)).contains(file.getFileName().toString());
        }
      }
    }
  }

  @Test
  void anIndexFileThatIsMissingIsNamedAndTheIndexMadeAnew() throws IOException {
    for (String name : names()) {
      if (Files.deleteIfExists(folder.resolve("index").resolve(name))) {
        answersFromNewFiles(name);
      }
    }
  }

  @Test
  void aDamagedRecordStopsTheOpening() throws IOException {
    Path file = folder.resolve("record.db");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 0, 4_096, (byte) 7);
    Files.write(file, bytes);
    assertThatThrownBy(() -> OpenShop.open(folder, Asked.soon()).close())
        .hasMessageContaining("record.db")
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CORRUPT));
  }

  @Test
  void anIndexNewerThanTheRecordIsMadeAnew() throws IOException {
    byte[] older = Files.readAllBytes(folder.resolve("record.db"));
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("products").write(puts("{'objectID':'new','title':'New','price':500}"));
    }
    Files.write(folder.resolve("record.db"), older);
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(Asked.filtered(shop.open("products"), priced(500, 500))).isEmpty();
      assertThat(shop.open("products").size()).isEqualTo(20);
    }
  }

  /// The files of the index now, by their places in its folder; locks hold nothing.
  private List<String> names() throws IOException {
    Path index = folder.resolve("index");
    try (Stream<Path> walk = Files.walk(index)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> index.relativize(file).toString())
          .filter(name -> !name.endsWith(".lock"))
          .sorted()
          .toList();
    }
  }

  /// Looks that the shop opens and answers right; what it said.
  private String answersFromNewFiles(String name) {
    var heard = new StringBuilder();
    Logger logger = Logger.getLogger(Deriving.class.getName());
    Handler handler = new Hearing(heard);
    logger.addHandler(handler);
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      assertThat(Asked.filtered(catalogue, Filter.ALL)).as(name).hasSize(20);
      assertThat(Asked.filtered(catalogue, priced(7, 8))).as(name).containsExactly("i7", "i8");
      assertThat(Asked.words(catalogue, "lamp")).as(name).hasSize(20);
    } finally {
      logger.removeHandler(handler);
    }
    assertThat(heard.toString()).as(name).contains("index").contains("made anew");
    return heard.toString();
  }

  private static final class Hearing extends Handler {
    private final StringBuilder heard;

    Hearing(StringBuilder heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord line) {
      heard.append(line.getMessage()).append('\n');
    }

    @Override
    public void flush() {
      // Nothing is kept back.
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
