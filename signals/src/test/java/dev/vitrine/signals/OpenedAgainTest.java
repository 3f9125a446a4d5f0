package dev.vitrine.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.log.Sql;
import dev.vitrine.signals.log.SqliteEventLog;
import dev.vitrine.signals.page.PageStore;
import dev.vitrine.signals.page.SomePages;
import dev.vitrine.signals.review.ReviewBook;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Facts;
import dev.vitrine.signals.store.FeatureStore;
import dev.vitrine.signals.store.ItemFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the files when signals are opened again.
class OpenedAgainTest {
  @TempDir private Path folder;

  private static Signals open(Path where) {
    SignalsConf conf = SignalsConf.of(Conf.defaults());
    ItemFacts facts = (catalogue, item) -> new Facts(Hash.of(item), 0, 0, 0, 0, -1);
    Book book = Book.of(List.of(), 1 << 20);
    return Signals.open(
        where,
        conf,
        SqliteEventLog::open,
        (catalogue, item) -> true,
        FeatureStore.of(where.resolve("features"), book, facts, conf.snapshotEvery()),
        ReviewBook.open(where),
        InstantSource.system());
  }

  /// Whoever was killed while the disk was full has to find a shop that answers, though it can take
  /// nothing in.
  @Test
  void nothingIsWrittenWhereNothingHappened() throws Exception {
    Path killed = folder.resolve("killed");
    Files.createDirectories(killed);
    try (Signals signals = open(folder.resolve("running"))) {
      var head = new Head("1", 0, "products", new Who("c", "", ""), "", "");
      signals.intake().take(List.of(new Event.Review(head, "lamp", 4, "fine", true)));
      signals.pages().served(SomePages.page("s", "c", "", 1));
      assertThat(signals.pages().settle()).isTrue();
      assertThat(signals.reviews().await(1, Duration.ofSeconds(20))).isTrue();
      for (Path file : files(folder.resolve("running")).keySet()) {
        Files.copy(file, killed.resolve(file.getFileName()));
      }
    }
    Map<Path, Long> before = files(killed);
    assertThat(before).hasSize(6);
    // Without what is taken out daily.
    try (var log = SqliteEventLog.open(killed, _ -> {});
        var pages = PageStore.open(killed);
        var reviews = ReviewBook.open(killed)) {
      assertThat(log.end()).isPositive();
      assertThat(pages.read(0, 10)).hasSize(1);
      assertThat(reviews.totals("products", "lamp").count()).isEqualTo(1);
      assertThat(files(killed)).isEqualTo(before);
    }
  }

  /// The files of SQLite and the logs beside them, by how large they are.
  private static Map<Path, Long> files(Path where) throws IOException {
    var sizes = new TreeMap<Path, Long>();
    try (Stream<Path> all = Files.list(where)) {
      for (Path file : all.filter(f -> f.toString().matches(".*\\.db(-wal)?")).toList()) {
        sizes.put(file, Files.size(file));
      }
    }
    return sizes;
  }

  @Test
  void whatANewerProgramWroteIsRefused() throws SQLException {
    for (String name : List.of("events.db", "pages.db", "reviews.db")) {
      Path where = folder.resolve(name);
      open(where).close();
      try (Connection connection = Sql.open(where.resolve(name))) {
        Sql.run(connection, "PRAGMA user_version = 2");
      }
      assertThatThrownBy(() -> open(where))
          .isInstanceOfSatisfying(
              VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.BAD_REQUEST))
          .hasMessageContaining(name + ": written by a newer Vitrine (version 2");
    }
  }
}
