package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.index.load.QueryFile.Asked;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryFileTest {
  private static final String UBI =
      """
      {"index": {"_index": "ubi_queries", "_id": "1"}}
      {"query_id": "q1", "client_id": "c1", "user_query": "red dress", "timestamp": "2026-01-31T12:00:00Z"}
      {"action_name": "click", "user_query": "red dress", "timestamp": "2026-01-31T12:00:09Z"}
      {"query_id": "q2", "client_id": "c2", "user_query": "lamp", "timestamp": 1769860800000}
      {"query_id": "q3", "client_id": "c3", "timestamp": "2026-01-31T12:00:00Z"}
      {"query_id": "q4", "user_query": "desk", "timestamp": "yesterday"}
      """;

  @TempDir Path folder;

  private final List<Asked> taken = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  void aTableHasAQueryAndACountInEachLine() throws IOException {
    Path file = folder.resolve("queries.tsv");
    Files.writeString(file, "red dress\t40\nlamp\n\nkettle\tmany\ndesk\t0\ntwo\ttabs\t7\n");
    var outcome = read(file);
    assertThat(taken)
        .containsExactly(new Asked("red dress", 40, 0, ""), new Asked("two\ttabs", 7, 0, ""));
    assertThat(outcome).isEqualTo(new QueryFile.Outcome(5, 2, 0));
    assertThat(rejects)
        .extracting(r -> r.line() + " " + r.field() + ": " + r.reason())
        .containsExactly(
            "2 count: is missing behind a tab",
            "4 count: expected a number above 0",
            "5 count: expected a number above 0");
  }

  @Test
  void queriesOfUserBehaviorInsightsPacked() throws IOException {
    Path file = folder.resolve("ubi.ndjson.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(UBI.getBytes(StandardCharsets.UTF_8));
    }
    var outcome = read(file);
    assertThat(taken)
        .containsExactly(
            new Asked("red dress", 1, 1_769_860_800_000L, "c1"),
            new Asked("lamp", 1, 1_769_860_800_000L, "c2"));
    assertThat(outcome.newest()).isEqualTo(1_769_860_800_000L);
    assertThat(rejects)
        .extracting(r -> r.line() + " " + r.field())
        .containsExactly("5 user_query", "6 timestamp");
  }

  @Test
  void whoTakesMaySayWhyNot() throws IOException {
    Path file = folder.resolve("queries.tsv");
    Files.writeString(file, "red dress\t40\n");
    var outcome = new QueryFile(file).read(_ -> Optional.of("no"), rejects::add);
    assertThat(outcome.taken()).isZero();
    assertThat(rejects)
        .extracting(Reject::field, Reject::reason)
        .containsExactly(tuple("query", "no"));
    assertThatThrownBy(() -> read(folder.resolve("none")))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("none");
  }

  private QueryFile.Outcome read(Path file) {
    return new QueryFile(file)
        .read(
            asked -> {
              taken.add(asked);
              return Optional.empty();
            },
            rejects::add);
  }
}
