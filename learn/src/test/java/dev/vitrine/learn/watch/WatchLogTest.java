package dev.vitrine.learn.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchLogTest {
  private static final int ROWS = 1_500;
  private static final int CHANGED = 1_000;

  @TempDir Path folder;

  @Test
  void nothingKnownBeforeAnImpressionChangesWithWhatComesOfItAndLaterOnes() {
    Columns plain =
        MadeUpLog.ofTastes(ROWS, 5, Integer.MAX_VALUE).columns(CHANGED / 2, Long.MAX_VALUE);
    Columns turned = MadeUpLog.ofTastes(ROWS, 5, CHANGED).columns(CHANGED / 2, Long.MAX_VALUE);
    assertThat(plain.names()).isEqualTo(turned.names()).hasSizeGreaterThan(100);
    int changedLater = 0;
    for (String name : plain.names()) {
      float[] one = plain.column(name);
      float[] other = turned.column(name);
      assertThat(Arrays.copyOf(one, CHANGED + 1))
          .as(name)
          .containsExactly(Arrays.copyOf(other, CHANGED + 1));
      changedLater += Arrays.equals(one, other) ? 0 : 1;
    }
    assertThat(changedLater).isGreaterThan(80);
  }

  @Test
  void theSameLogGivesTheSameColumns() {
    Columns one = MadeUpLog.ofTastes(ROWS, 5, CHANGED).columns(CHANGED, Long.MAX_VALUE);
    Columns other = MadeUpLog.ofTastes(ROWS, 5, CHANGED).columns(CHANGED, Long.MAX_VALUE);
    for (String name : one.names()) {
      assertThat(one.column(name)).as(name).containsExactly(other.column(name));
    }
  }

  @Test
  void aFolderIsReadWithWhatIsKnownOfUsersAndVideos() throws SQLException, IOException {
    Files.writeString(
        folder.resolve("video_features_basic_some.csv"),
        "video_id,author_id,upload_dt,video_duration,tag\n11,5,2026-01-01,9000.0,\"3,4\"\n");
    try (var connection = DriverManager.getConnection("jdbc:duckdb:");
        var statement = connection.createStatement()) {
      statement.execute(
          "COPY (SELECT 7 AS user_id, 11 AS video_id, 1767600000000 AS time_ms, 1 AS tab,"
              + " 1 AS is_click, 0 AS is_like, 9500 AS play_time_ms, 9000 AS duration_ms,"
              + " 1 AS is_rand, 1 AS long_view, 0 AS is_follow, 0 AS is_comment, 0 AS is_forward,"
              + " 0 AS is_hate, 0 AS is_profile_enter FROM range(2)) TO '"
              + folder.resolve("impressions-some.parquet")
              + "' (FORMAT parquet)");
      statement.execute(
          "COPY (SELECT 7 AS user_id, 'high' AS active, 3.5 AS days) TO '"
              + folder.resolve("user_features.parquet")
              + "' (FORMAT parquet)");
    }
    assertThat(WatchLog.isIn(folder)).isTrue();
    WatchLog log = WatchLog.read(folder);
    Impressions all = log.impressions();
    assertThat(all.size()).isEqualTo(1);
    assertThat(all.repeated()).isEqualTo(1);
    assertThat(all.clicked()[0]).isEqualTo(1);
    assertThat(all.longViewed()[0]).isEqualTo(1);
    assertThat(all.watched()[0]).isEqualTo(9.5f);
    assertThat(all.share()[0]).isEqualTo(9.5f / 9);
    assertThat(all.chance()[0]).isTrue();
    assertThat(log.users().numbers("days")).containsExactly(3.5f);
    Columns columns = log.columns(1, Long.MAX_VALUE);
    assertThat(columns.column("age")[0]).isEqualTo(4);
    assertThat(columns.column("length")[0]).isEqualTo(9);
    assertThat(columns.names()).contains("about/active", "about/days");
  }

  @Test
  void aFolderWithoutImpressionsIsNone() {
    assertThat(WatchLog.isIn(folder)).isFalse();
    assertThat(WatchLog.isIn(folder.resolve("nowhere"))).isFalse();
  }
}
