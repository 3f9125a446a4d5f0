package dev.vitrine.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.search.suggest.Completer.Match;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryLogTest {
  private static final long MINUTE = 60_000;
  private static final long DAY = 86_400_000;
  private static final long NOW = 1_000 * DAY;

  @TempDir Path folder;

  private final QueryLog log = new QueryLog(new QueryLog.Rules(100, 3));

  @Test
  void whatIsTypedKeyByKeyIsOneSearch() {
    String text = "red dress";
    for (int end = 1; end <= text.length(); end++) {
      log.heard(text.substring(0, end), "anna", NOW + 200L * end);
    }
    log.settle(NOW + 5_000);
    assertThat(log.size()).isZero();
    log.settle(NOW + MINUTE);
    assertThat(log.rows()).extracting(QueryLog.Row::query).containsExactly("red dress");
    assertThat(log.rows().getFirst().ever()).isEqualTo(1);
  }

  @Test
  void shoppersBehindOneAddressDoNotCutEachOtherOff() {
    log.heard("red", "proxy", NOW);
    log.heard("lam", "proxy", NOW + 100);
    log.heard("red dress", "proxy", NOW + 200);
    log.heard("lamp", "proxy", NOW + 300);
    log.settle(NOW + MINUTE);
    assertThat(log.rows())
        .extracting(QueryLog.Row::query)
        .containsExactlyInAnyOrder("red dress", "lamp");
  }

  @Test
  void aQueryIsSuggestedOnceSeveralCallersHaveAskedForIt() {
    asked("lamp", "anna", 10);
    asked("lamp", "ben", 10);
    assertThat(suggested("la")).isEmpty();
    for (int i = 0; i < 30; i++) {
      asked("lamp", "caller " + i, 1);
    }
    assertThat(suggested("la")).containsExactly("lamp");
  }

  @Test
  void threeSearchesOfUnknownCallersStandForOne() {
    log.add("lamp", 8, "", NOW);
    assertThat(suggested("la")).isEmpty();
    log.add("lamp", 1, "", NOW);
    assertThat(suggested("la")).containsExactly("lamp");
  }

  @Test
  void whatLooksPersonalIsNeverCounted() {
    for (String text :
        List.of(
            "anna@example.com", "+49 151 2345678", "4111 1111 1111 1111", "www.example.com", "?")) {
      asked(text, "anna", 1);
    }
    asked("x".repeat(61), "anna", 1);
    assertThat(log.size()).isZero();
  }

  @Test
  void whatIsLongAgoCountsLess() {
    log.add("lamp", 64, "", NOW);
    log.add("kettle", 3, "", NOW);
    log.add("kettle", 6, "", NOW + 90 * DAY);
    log.refresh(NOW + 90 * DAY);
    assertThat(log.completer().beginning("", 2))
        .extracting(Match::text)
        .containsExactly("lamp", "kettle");
    log.refresh(NOW + 91 * DAY);
    log.add("kettle", 9, "", NOW + 91 * DAY);
    assertThat(suggested("", NOW + 91 * DAY)).containsExactly("kettle", "lamp");
  }

  @Test
  void aQueryIsTrendingWhenItIsAskedMoreThanItUsedToBe() {
    for (int day = 0; day < 60; day++) {
      log.add("lamp", 20, "", NOW + day * DAY);
      log.add("fan", day < 58 ? 1 : 30, "", NOW + day * DAY);
    }
    log.refresh(NOW + 60 * DAY);
    assertThat(log.completer().beginning("", 5))
        .filteredOn(m -> m.proposal().trending())
        .extracting(Match::text)
        .containsExactly("fan");
  }

  @Test
  void aYoungLogHasTrendsThatAreMoreThanChance() {
    for (int day = 0; day < 4; day++) {
      log.add("lamp", 200, "", NOW + day * DAY);
      log.add("fan", day < 3 ? 1 : 30, "", NOW + day * DAY);
      log.add("kettle", day < 3 ? 3 : 8, "", NOW + day * DAY);
    }
    log.refresh(NOW + 3 * DAY);
    assertThat(log.completer().beginning("", 5))
        .filteredOn(m -> m.proposal().trending())
        .extracting(Match::text)
        .as("eight where four were to be expected may be chance")
        .containsExactly("fan");
  }

  @Test
  void onTheFirstDayNothingTrends() {
    log.add("lamp", 200, "", NOW);
    log.add("fan", 30, "", NOW);
    log.refresh(NOW);
    assertThat(log.completer().beginning("", 5)).noneMatch(m -> m.proposal().trending());
  }

  @Test
  void theLogIsBounded() {
    log.add("often", 50, "", NOW);
    for (int i = 0; i < 1_000; i++) {
      log.add("query " + (char) ('a' + i % 26) + (char) ('a' + i / 26), 1, "", NOW);
    }
    assertThat(log.size()).isBetween(100, 113);
    assertThat(log.rows()).extracting(QueryLog.Row::query).contains("often");
  }

  @Test
  void itOutlivesTheProcess() {
    asked("lamp", "anna", 4);
    asked("red dress", "ben", 2);
    Path file = folder.resolve("queries").resolve("1.tsv");
    QueryLogFile.write(file, log.rows());
    var next = new QueryLog(new QueryLog.Rules(100, 3));
    next.restore(QueryLogFile.read(file));
    assertThat(next.rows()).containsExactlyInAnyOrderElementsOf(log.rows());
    assertThat(QueryLogFile.read(folder.resolve("none"))).isEmpty();
  }

  @Test
  void aDamagedFileIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("1.tsv");
    Files.writeString(file, "vitrine queries 1\nlamp\t1\t2\t3\t1\nbroken\n");
    assertThatThrownBy(() -> QueryLogFile.read(file))
        .isInstanceOf(VitrineException.class)
        .hasMessageContaining("1.tsv, line 3");
    Files.writeString(file, "something else");
    assertThatThrownBy(() -> QueryLogFile.read(file)).hasMessageContaining("does not begin with");
  }

  private void asked(String text, String caller, int times) {
    for (int i = 0; i < times; i++) {
      log.heard(text, caller, NOW);
      log.settle(NOW + MINUTE);
    }
  }

  private List<String> suggested(String letters) {
    return suggested(letters, NOW + MINUTE);
  }

  private List<String> suggested(String letters, long now) {
    log.refresh(now);
    return log.completer().beginning(letters, 5).stream().map(Match::text).toList();
  }
}
