package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.item.Creator;
import dev.vitrine.kernel.item.Video;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KuaiRandVideosTest {
  private static final String HEADER =
      "video_id,author_id,video_type,upload_dt,upload_type,visible_status,video_duration,"
          + "server_width,server_height,music_id,music_type,tag\n";
  private static final String TABLE =
      HEADER
          + """
          11,7,NORMAL,2022-04-10,Kmovie,0.0,87433.0,720.0,1280.0,915,9.0,"20,43"
          12,7,AD,2022-04-09,UNKNOWN,0.0,,720.0,720.0,0,,

          x,7,NORMAL,2022-04-09,Web,0.0,9233.0,720.0,1280.0,6,4.0,1
          14,8,NORMAL,yesterday,Web,0.0,9233.0,720.0,1280.0,6,4.0,1
          15,9,NORMAL,2022-04-09,Web,0.0,-5,720.0,1280.0,6,4.0,1
          16,,NORMAL,2022-04-09,Web,0.0,9233.0,720.0,1280.0,6,4.0,1
          17,7,NORMAL,2022-04-09,Web,0.0,9233.0,720.0,1280.0,6,4.0,"20
          18,10,NORMAL,2022\
          """;

  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("videos.txt"), content);
  }

  private List<Row> rows(String content) throws IOException {
    var rows = new ArrayList<Row>();
    ((Sources.Kindred.Documents) Sources.recognise(file(content))).source().read(rows::add);
    return rows;
  }

  private static Entry entry(Row row) {
    return new ItemForm(Reading.STRICT).read(row.json());
  }

  private static Video video(Row row) {
    return (Video) ((Entry.OfItem) entry(row)).item();
  }

  @Test
  void aLineIsAVideoAndItsCreatorComesBeforeIt() throws IOException {
    List<Row> rows = rows(TABLE);
    assertThat(((Entry.OfParty) entry(rows.getFirst())).party())
        .isEqualTo(new Creator("author-7", "7", "", 0));
    Video first = video(rows.get(1));
    assertThat(first.id()).isEqualTo("11");
    assertThat(first.creator()).isEqualTo("author-7");
    assertThat(first.duration()).isEqualTo(Duration.ofMillis(87_433));
    assertThat(first.listing().title()).isEqualTo("Kmovie 11");
    assertThat(first.listing().tags()).containsExactly("20", "43");
    assertThat(first.listing().released()).hasValue(Instant.parse("2022-04-09T16:00:00Z"));
    assertThat(first.listing().attributes())
        .containsOnlyKeys(
            "video_type", "upload_type", "server_width", "server_height", "music_id", "music_type");
  }

  @Test
  void whatIsNotKnownIsNotThere() throws IOException {
    Video second = video(rows(TABLE).get(2));
    assertThat(second.listing().title()).isEqualTo("12");
    assertThat(second.duration()).isZero();
    assertThat(second.listing().tags()).isEmpty();
    assertThat(second.listing().attributes())
        .containsOnlyKeys("video_type", "server_width", "server_height");
    assertThat(video(rows(TABLE).get(6)).creator()).isEmpty();
  }

  @Test
  void badLinesSayWhatIsWrongAndBringNoCreator() throws IOException {
    List<Row> rows = rows(TABLE);
    assertThat(rows).extracting(Row::line).containsExactly(2L, 2L, 3L, 5L, 6L, 7L, 8L, 9L, 10L);
    assertThat(rows)
        .extracting(Row::refusal)
        .containsExactly(
            "",
            "",
            "",
            "video_id: expected a whole number of 0 or more, found \"x\"",
            "upload_dt: expected a day such as 2022-04-10, found \"yesterday\"",
            "video_duration: expected a whole number of 0 or more, found \"-5\"",
            "",
            "line: Missing closing quote for value",
            "line: 4 columns, the header has 12");
  }

  @Test
  void aSecondLoadChangesNothing() throws IOException {
    Path file = file(TABLE);
    var rejects = new ArrayList<Reject>();
    try (var store = RecordStore.open(folder.resolve("data"))) {
      Sink sink = (documents, notes) -> store.load("videos", documents, notes).effects().size();
      var loading =
          new Loading(
              "videos", store, sink, standing -> {}, rejects::add, EsciJudgments.FIRST_TASK);
      assertThat(loading.run(List.of(file)).files().getFirst().changed()).isEqualTo(4);
      assertThat(rejects).extracting(Reject::field).contains("video_id", "upload_dt", "line");
      Files.writeString(file, TABLE + "\n");
      assertThat(loading.run(List.of(file)).files().getFirst().changed()).isZero();
    }
  }

  @Test
  void inAFolderTheTableIsTakenAndTheLogBesideItIsNot() throws IOException {
    Path table = Files.writeString(folder.resolve("video_features_basic_pure.csv"), TABLE);
    Files.writeString(folder.resolve("impressions-of-a-week.parquet"), "PAR1");
    Files.writeString(folder.resolve("user_features.parquet"), "PAR1");
    Files.writeString(folder.resolve("other.csv"), "a,b\n");
    assertThat(Sources.files(List.of(folder))).containsExactly(table);
  }

  @Test
  void commasInQuotationMarksPartNothing() {
    assertThat(CommaCells.of("a,\"b,\"\"c\"\"\", d ,")).containsExactly("a", "b,\"c\"", "d", "");
    assertThat(KuaiRandVideos.heads("\"a\"b,c")).isFalse();
    assertThat(KuaiRandVideos.heads("id\ttitle")).isFalse();
  }
}
