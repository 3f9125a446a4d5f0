package dev.vitrine.serve.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.event.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UbiFileTest {
  private static final String BULK =
      """
      {"index":{"_index":"ubi_queries","_id":"1"}}
      {"application":"other","query_id":"q","client_id":"c","user_query":"lamp","timestamp":"2024-12-10T00:01:29.378+0000"}
      {"index":{"_index":"ubi_events","_id":"2"}}
      {"application":"other","action_name":"click","query_id":"q","client_id":"c","timestamp":1733788889378,"event_attributes":{"object":{"object_id":"l1"},"position":{"ordinal":3}}}
      """;

  @TempDir Path folder;

  private List<Event> read(byte[] bytes) throws IOException {
    Path file = folder.resolve("ubi.ndjson");
    Files.write(file, bytes);
    var events = new ArrayList<Event>();
    new UbiFile(file, "products").read(events::add);
    return events;
  }

  @Test
  void searchesAndEventsOfTheBulkFormAreRead() throws IOException {
    List<Event> events = read(BULK.getBytes(StandardCharsets.UTF_8));

    assertThat(events).hasSize(2).allMatch(e -> e.head().catalogue().equals("products"));
    assertThat(events).allMatch(e -> e.head().at() == 1_733_788_889_378L);
    assertThat(events.getFirst()).isInstanceOf(Event.Asked.class);
    assertThat(events.getLast().items()).containsExactly("l1");
    assertThat(read(BULK.getBytes(StandardCharsets.UTF_8))).isEqualTo(events);
  }

  @Test
  void aPackedFileIsTheSame() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(BULK.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(read(packed.toByteArray())).hasSize(2);
  }

  @Test
  void whatIsWrongIsNamedByFileAndLine() {
    assertThatThrownBy(
            () -> read((BULK + "{\"action_name\":\"click\"}").getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("ubi.ndjson:5: timestamp: is missing");
    assertThatThrownBy(() -> read("no json".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("ubi.ndjson:1: ");
    assertThatThrownBy(() -> new UbiFile(folder.resolve("none"), "p").read(e -> {}))
        .hasMessageContaining("no such file");
  }
}
