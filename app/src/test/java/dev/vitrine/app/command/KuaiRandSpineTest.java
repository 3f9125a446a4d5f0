package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.search.behaviour.ItemKeys;
import dev.vitrine.signals.count.Hash;
import dev.vitrine.signals.count.Moment;
import dev.vitrine.signals.store.Book;
import dev.vitrine.signals.store.Counter;
import dev.vitrine.signals.store.Scope;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A made-up set of the form of KuaiRand on its way from two files to what ranking knows of its
/// videos and creators.
class KuaiRandSpineTest {
  private static final String VIDEOS =
      """
      video_id,author_id,video_type,upload_dt,upload_type,visible_status,video_duration,tag
      11,7,NORMAL,2022-04-10,Kmovie,0.0,30000.0,"20,43"
      12,7,NORMAL,2022-04-09,Web,0.0,60000.0,20
      13,8,AD,2022-04-09,Web,0.0,,
      """;

  /// User, video, time, click, play time, length: of two days in UTC.
  private static final String LOG =
      """
      (1, 11, 1650931190000, 1, 30000, 30000), (1, 12, 1650931195000, 0, 0, 60000),
      (2, 11, 1650931199999, 1, 9000, 30000), (2, 13, 1650931200000, 1, 4000, 8000),
      (1, 12, 1650931300000, 1, 61000, 60000), (3, 11, 1650990000000, 0, 1000, 30000)\
      """;

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() throws IOException, SQLException {
    Files.writeString(folder.resolve("video_features_basic_small.csv"), VIDEOS);
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT *, 1 AS tab, 0 AS is_rand, 0 AS long_view, 0 AS is_follow, 0 AS is_comment,"
              + " 0 AS is_like, 0 AS is_forward, 0 AS is_hate, 0 AS is_profile_enter FROM (VALUES "
              + LOG
              + ") AS t(user_id, video_id, time_ms, is_click, play_time_ms, duration_ms)) TO '"
              + folder.resolve("impressions-small.parquet")
              + "' (FORMAT parquet)");
    }
  }

  private String run(String data, String... words) {
    var out = new StringWriter();
    CommandLine line = VitrineCommand.line().setOut(new PrintWriter(out));
    String[] all = List.of(words).toArray(new String[words.length + 2]);
    all[words.length] = "--data";
    all[words.length + 1] = folder.resolve(data).toString();
    assertThat(line.execute(all)).as(String.join(" ", words)).isZero();
    return out.toString();
  }

  private String index(String data) {
    return run(data, "index", folder.toString(), "--catalogue", "videos");
  }

  private String bring(String data, String... more) {
    String[] words = {"events", "import", "kuairand", folder.toString(), "--catalogue", "videos"};
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return run(data, all);
  }

  /// Every counter of the videos and of their creators that is not zero, as of one moment.
  private Map<String, Double> counters(String data) {
    var all = new TreeMap<String, Double>();
    try (var shop = OpenShop.open(folder.resolve(data), ShopConf.of(Conf.defaults()))) {
      assertThat(shop.signals().learnt(Duration.ofSeconds(10))).isTrue();
      Book book = shop.signals().store().book();
      for (String item : List.of("11", "12", "13")) {
        read(book, Scope.ITEM, item, ItemKeys.item(item), all);
      }
      for (String creator : List.of("author-7", "author-8")) {
        read(book, Scope.CREATOR, creator, Hash.of(creator), all);
      }
    }
    return all;
  }

  private static void read(
      Book book, Scope scope, String name, long thing, Map<String, Double> all) {
    long key = scope.key(Hash.of("videos"), thing);
    var moment = Moment.of(1_651_000_000_000L);
    double[][] read = book.read(scope, new long[] {key}, moment);
    for (Counter counter : book.counters(scope)) {
      double value = read[book.place(counter)][0];
      if (value != 0) {
        all.put(name + " " + counter.deed() + " " + counter.span(), value);
      }
    }
  }

  @Test
  void whatWasDoneWithVideosTeachesOfThemAndOfTheirCreators() {
    assertThat(index("once")).contains("KuaiRand videos", "5 rows, 5 changed something");
    assertThat(bring("once")).contains("15 events read, 15 written").doesNotContain("doubtful");

    var counters = counters("once");
    assertThat(counters.get("11 CLICKED MONTH")).isBetween(1.8, 2.0);
    assertThat(counters.get("12 CLICKED MONTH")).isBetween(0.9, 1.0);
    assertThat(counters.get("11 WATCHED MONTH")).isBetween(36.0, 40.0);
    assertThat(counters.get("author-7 WATCHED MONTH")).isBetween(90.0, 100.0);
    assertThat(counters.get("author-8 WATCHED MONTH")).isBetween(3.6, 4.0);
  }

  @Test
  void withoutItsVideosTheLogTeachesNothing() throws IOException {
    Path lamp = folder.resolve("lamp.ndjson");
    Files.writeString(lamp, "{\"id\":\"lamp\",\"title\":\"Lamp\"}\n");
    run("none", "index", lamp.toString(), "--catalogue", "videos");
    assertThat(bring("none")).contains("doubtful: unknown_item 15");

    assertThat(counters("none")).isEmpty();
  }

  @Test
  void dayByDayItIsTheSame() {
    index("once");
    bring("once");
    index("daily");
    assertThat(bring("daily", "--day", "2022-04-25")).contains("7 written");
    assertThat(bring("daily", "--day", "2022-04-26")).contains("8 written");

    assertThat(counters("daily")).isEqualTo(counters("once")).isNotEmpty();
    assertThat(run("daily", "events", "show")).isEqualTo(run("once", "events", "show"));
  }
}
