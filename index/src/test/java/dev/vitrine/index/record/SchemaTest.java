package dev.vitrine.index.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.form.InPlaceValue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Records of older versions, made as those wrote them, and opened.
class SchemaTest {
  private static final String BODY = "{\"title\":\"T\",\"price\":1}";

  @TempDir Path folder;
  private Path file;

  /// A record of version 1: `plain` without values in place, `set` with some, `gone` removed.
  @BeforeEach
  void first() throws SQLException {
    file = folder.resolve("record.db");
    try (Connection connection = Connections.plain(file)) {
      Sql.run(connection, "PRAGMA application_id = " + Schema.APPLICATION);
      Schema.migrate(file, connection, 1);
      byte[] settings = "{}".getBytes(StandardCharsets.UTF_8);
      int crc = Checksum.of(0, "shop", settings);
      Sql.run(
          connection,
          "INSERT INTO catalogue VALUES (1, 'shop', CAST('{}' AS BLOB), 0, " + crc + ")");
      Sql.run(connection, "UPDATE latest SET write = 3");
      item(connection, 1, "plain", 1, List.of());
      item(connection, 2, "set", 2, List.of(new InPlaceValue("", "", "price", "7")));
      item(connection, 3, "gone", 3, List.of());
    }
  }

  private static void item(
      Connection connection, int key, String id, long write, List<InPlaceValue> values)
      throws SQLException {
    boolean gone = id.equals("gone");
    byte[] sets = Sets.bytes(values);
    try (PreparedStatement put =
        connection.prepareStatement("INSERT INTO item VALUES (?,1,?,?,?,?,?)")) {
      put.setInt(1, key);
      put.setString(2, id);
      put.setLong(3, write);
      put.setInt(4, gone ? 1 : 0);
      put.setBytes(5, sets);
      put.setInt(6, Checksum.of((write << 1) | (gone ? 1 : 0), "1/" + id, sets));
      put.executeUpdate();
    }
    if (!gone) {
      byte[] body = BODY.getBytes(StandardCharsets.UTF_8);
      try (PreparedStatement put = connection.prepareStatement("INSERT INTO body VALUES (?,?,?)")) {
        put.setInt(1, key);
        put.setBytes(2, body);
        put.setInt(3, Checksum.of(key, id, body));
        put.executeUpdate();
      }
    }
  }

  @Test
  void anOldRecordIsReadAndWrittenOn() throws IOException {
    for (int opening = 0; opening < 2; opening++) {
      try (var store = RecordStore.open(folder)) {
        assertThat(store.number()).isGreaterThanOrEqualTo(3);
        assertThat(store.find("shop", "plain").map(Document::json)).hasValue(BODY);
        assertThat(store.find("shop", "set").map(Document::json))
            .hasValue(BODY.replace('1', (char) ('7' + opening)));
        assertThat(store.find("shop", "gone")).isEmpty();
        Written written = store.write("shop", List.of(new Change.Reprice("set", "", "", "8", "")));
        assertThat(written.effects()).hasSize(1 - opening);
      }
    }
  }

  @Test
  void everyItemOfAnOldRecordCanChangeInPlace() throws IOException {
    try (var store = RecordStore.open(folder)) {
      for (String id : List.of("plain", "set")) {
        for (String price : List.of("11", "12")) {
          store.write("shop", List.of(new Change.Reprice(id, "", "", price, "")));
          assertThat(store.find("shop", id).map(Document::json)).hasValue(BODY.replace("1", price));
        }
      }
    }
  }

  @Test
  void aDamagedOldItemIsNamedAndTheRecordStaysAsItWas() throws SQLException {
    try (Connection connection = Connections.plain(file)) {
      Sql.run(
          connection, "UPDATE item SET sets = CAST(replace(sets, '7', '8') AS BLOB) WHERE key = 2");
    }
    assertThatThrownBy(() -> RecordStore.open(folder).close())
        .hasMessageContaining(file.toString())
        .hasMessageContaining("damaged: item 1/set");
    try (Connection connection = Connections.plain(file)) {
      assertThat(Sql.number(connection, "PRAGMA user_version")).isEqualTo(1);
    }
  }
}
