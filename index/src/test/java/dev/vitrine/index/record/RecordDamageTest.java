package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordDamageTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    file = folder.resolve("record.db");
    try (var store = RecordStore.open(folder)) {
      var changes = new ArrayList<Change>();
      for (int i = 0; i < 500; i++) {
        String json = "{\"objectID\":\"i" + i + "\",\"title\":\"needle" + i + "\"}";
        changes.add(new Change.Put(new Document("i" + i, json)));
      }
      store.write("shop", changes);
    }
  }

  private void refused(Kind kind, String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(VitrineException.class, e -> assertThat(e.kind()).isEqualTo(kind))
        .hasMessageContaining(message)
        .hasMessageContaining(folder.toString());
  }

  private void opening(Kind kind, String message) {
    refused(kind, message, () -> RecordStore.open(folder).close());
  }

  @Test
  void aFlippedBitIsNamedAndNotServed() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    // A page may hold an old copy beside the one that counts.
    for (int at = text.indexOf("needle7\""); at >= 0; at = text.indexOf("needle7\"", at + 1)) {
      bytes[at] ^= 1;
    }
    Files.write(file, bytes);
    try (var store = RecordStore.open(folder)) {
      refused(Kind.CORRUPT, "catalogue shop, item i7", () -> store.find("shop", "i7"));
      refused(Kind.CORRUPT, "item i7", () -> store.scan("shop", 0, (_, _) -> {}));
      refused(
          Kind.CORRUPT,
          "item i7",
          () -> store.write("shop", List.of(new Change.Patch("i7", "{\"title\":\"x\"}", false))));
      assertThat(store.find("shop", "i8")).isPresent();
    }
  }

  @Test
  void aFlippedBitOfAValueInPlaceOrAShapeIsNamed() throws IOException, SQLException {
    try (var store = RecordStore.open(folder)) {
      store.write(
          "shop",
          List.of(
              new Change.Reprice("i7", "", "", "4711", ""),
              new Change.Reprice("i8", "", "", "2", "")));
    }
    try (Connection connection = Connections.plain(file)) {
      Sql.run(
          connection,
          "UPDATE in_place SET sets = CAST(replace(sets, '4711', '4712') AS BLOB)"
              + " WHERE key = (SELECT key FROM item WHERE id = 'i7')");
      Sql.run(connection, "UPDATE item SET shape = x'00' WHERE id = 'i8'");
    }
    try (var store = RecordStore.open(folder)) {
      for (String id : List.of("i7", "i8")) {
        refused(Kind.CORRUPT, "catalogue shop, item " + id, () -> store.find("shop", id));
        var again = new Change.Reprice(id, "", "", "9", "");
        refused(Kind.CORRUPT, "item " + id, () -> store.write("shop", List.of(again)));
      }
      refused(Kind.CORRUPT, "item i", () -> store.scan("shop", 1, (_, _) -> {}));
      assertThat(store.find("shop", "i9")).isPresent();
    }
  }

  @Test
  void aFlippedBitOfAPriceIsNamed() throws IOException, SQLException {
    try (var store = RecordStore.open(folder)) {
      store.write("shop", List.of(new Change.Reprice("i7", "", "", "4711", "")));
    }
    try (Connection connection = Connections.plain(file)) {
      Sql.run(
          connection,
          "UPDATE prices SET steps = CAST(replace(steps, '4711', '4712') AS BLOB)"
              + " WHERE key = (SELECT key FROM item WHERE id = 'i7')");
    }
    try (var store = RecordStore.open(folder)) {
      refused(Kind.CORRUPT, "prices of item i7", () -> store.prices("shop", "i7"));
      assertThat(store.find("shop", "i8")).isPresent();
    }
  }

  @Test
  void aTruncatedFileIsRefused() throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
    opening(Kind.CORRUPT, "cut off after");
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(0);
    }
    opening(Kind.CORRUPT, "damaged");
  }

  @Test
  void garbageIsRefused() throws IOException {
    Files.write(file, "garbage ".repeat(1000).getBytes(StandardCharsets.UTF_8));
    opening(Kind.CORRUPT, "damaged");
  }

  @Test
  void newerAndForeignFilesAreRefused() throws SQLException {
    try (Connection connection = Connections.plain(file)) {
      Sql.run(connection, "PRAGMA user_version = 99");
    }
    opening(Kind.BAD_REQUEST, "newer Vitrine (schema 99");
    try (Connection connection = Connections.plain(file)) {
      Sql.run(connection, "PRAGMA application_id = 7");
    }
    opening(Kind.BAD_REQUEST, "another application");
  }

  @Test
  void aSecondOpenerIsRefused() throws IOException {
    try (var store = RecordStore.open(folder)) {
      opening(Kind.BAD_REQUEST, "in use by another running Vitrine");
      assertThat(store.find("shop", "i1")).isPresent();
    }
  }
}
