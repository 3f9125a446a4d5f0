package dev.vitrine.serve.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.serve.MemoryLedger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeKeysTest {
  private final AtomicLong now = new AtomicLong(1_000_000);
  private final InstantSource clock = () -> Instant.ofEpochMilli(now.get());
  private final MemoryLedger ledger = new MemoryLedger();

  @TempDir Path folder;

  private Keys open() {
    return Keys.open(folder.resolve("keys.properties"), ledger, clock);
  }

  private static Holder holder(String name, Right right, long until, int perMinute) {
    return new Holder(name, right, List.of("shoes"), until, perMinute);
  }

  @Test
  void aKeyThatWasMadeIsKnownAgainAndItsTextIsNowhere() {
    Holder anna = holder("anna", Right.MERCHANDISE, 0, 0);
    String text = open().make(anna);
    assertThat(text).matches("[0-9a-f]{40}");
    assertThat(ledger.readAll("").values()).noneMatch(value -> value.contains(text));
    Keys again = open();
    assertThat(again.holder(text)).isEqualTo(anna);
    assertThat(again.holders()).containsExactly(anna);
    assertThat(again.allow(Right.MERCHANDISE, text)).isTrue();
    assertThat(again.allow(Right.VIEW, text)).isTrue();
    assertThat(again.allow(Right.ENGINEER, text)).isFalse();
    String other = text.substring(0, 39) + (text.endsWith("0") ? "1" : "0");
    assertThat(again.holder(other).right()).isEqualTo(Right.NONE);
    assertThatThrownBy(() -> again.make(anna)).hasMessageContaining("'anna' already");
  }

  @Test
  void aKeyThatIsTakenAwayOrHasEndedAllowsNothing() {
    Keys keys = open();
    String text = keys.make(holder("bo", Right.VIEW, 2_000, 0));
    assertThat(keys.allow(Right.VIEW, text)).isTrue();
    now.set(2_000_000);
    assertThat(keys.allow(Right.VIEW, text)).isFalse();
    now.set(1_999_999);
    assertThat(keys.allow(Right.VIEW, text)).isTrue();
    assertThat(keys.remove("bo")).isTrue();
    assertThat(keys.remove("bo")).isFalse();
    assertThat(keys.allow(Right.SEARCH, text)).isFalse();
    assertThat(open().holders()).isEmpty();
  }

  @Test
  void aKeySendsNoMoreThanItsRate() {
    Keys keys = open();
    Holder slow = keys.holder(keys.make(holder("slow", Right.SEARCH, 0, 3)));
    for (int request = 0; request < 3; request++) {
      assertThat(keys.delay(slow)).isZero();
    }
    assertThat(keys.delay(slow)).isEqualTo(Duration.ofSeconds(20));
    now.addAndGet(19_000);
    assertThat(keys.delay(slow)).isEqualTo(Duration.ofSeconds(1));
    now.addAndGet(2_000);
    assertThat(keys.delay(slow)).isZero();
    assertThat(keys.delay(slow)).isPositive();
    Holder admin = keys.holder(keys.texts().orElseThrow().admin());
    assertThat(keys.delay(admin)).isZero();
  }

  @Test
  void rightsHaveThoseBeforeThem() {
    assertThat(Right.ENGINEER.all())
        .containsExactly(Right.SEARCH, Right.VIEW, Right.MERCHANDISE, Right.ENGINEER);
    assertThat(Right.NONE.all()).isEmpty();
    assertThat(Right.of("engineer")).contains(Right.ENGINEER);
    assertThat(Right.of("none")).isEmpty();
    assertThat(Caller.current().sees("shoes")).as("outside of a request").isFalse();
  }
}
