package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {
  @TempDir Path within;

  @Test
  void isGoneWithAllInItAfterClosing() throws IOException {
    var closed = new AtomicInteger();
    Path path;
    try (var folder = new TemporaryFolder(within, closed::incrementAndGet)) {
      path = folder.path();
      Files.createDirectories(path.resolve("a/b"));
      Files.writeString(path.resolve("a/b/c"), "text");
    }
    assertThat(path).doesNotExist();
    assertThat(closed).hasValue(1);
  }

  @Test
  void closesTwiceAsOnce() {
    var closed = new AtomicInteger();
    var folder = new TemporaryFolder(within, closed::incrementAndGet);
    folder.close();
    folder.close();
    assertThat(closed).hasValue(1);
  }

  @Test
  void isDeletedEvenWhenItsUserFailsToClose() {
    AutoCloseable stubborn =
        () -> {
          throw new IOException("stuck");
        };
    var folder = new TemporaryFolder(within, stubborn);
    folder.close();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void saysWhereItCannotBeMade() throws IOException {
    Path file = Files.writeString(within.resolve("file"), "x");
    assertThatThrownBy(() -> new TemporaryFolder(file, () -> {}))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("no temporary folder can be made");
  }
}
