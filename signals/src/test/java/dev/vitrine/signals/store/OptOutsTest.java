package dev.vitrine.signals.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.event.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OptOutsTest {
  private static final Who ANNA = new Who("phone", "anna", "");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("impersonal");
  }

  @Test
  void whoOptedOutIsSilentUnderAnyOfTheirNames() {
    OptOuts outs = OptOuts.open(file());
    assertThat(outs.silent(ANNA, 5)).isFalse();
    outs.out("anna");
    assertThat(outs.silent(ANNA, 5)).isTrue();
    assertThat(outs.silent(new Who("anna", "", ""), 5)).isTrue();
    assertThat(outs.silent(new Who("phone", "", ""), 5)).isFalse();
    assertThat(outs.has("anna")).isTrue();
    assertThat(outs.has("phone")).isFalse();
  }

  @Test
  void whoOptsInAgainIsSilentForWhatWasBefore() {
    OptOuts outs = OptOuts.open(file());
    outs.in("anna", 3);
    assertThat(outs.silent(ANNA, 2)).as("nobody had opted out").isFalse();
    outs.out("anna");
    outs.in("anna", 10);
    assertThat(outs.silent(ANNA, 9)).isTrue();
    assertThat(outs.silent(ANNA, 10)).isFalse();
    assertThat(outs.has("anna")).isFalse();
  }

  @Test
  void theyAreKeptWithoutNames() throws IOException {
    OptOuts outs = OptOuts.open(file());
    outs.out("anna");
    outs.out("bea");
    outs.in("bea", 10);
    assertThat(Files.readString(file())).hasLineCount(2).doesNotContain("anna", "bea");
    OptOuts again = OptOuts.open(file());
    assertThat(again.has("anna")).isTrue();
    assertThat(again.has("bea")).isFalse();
    assertThat(again.silent(new Who("", "bea", ""), 9)).isTrue();
    assertThat(again.silent(new Who("", "bea", ""), 10)).isFalse();
  }

  @Test
  void aDamagedLineIsNamed() throws IOException {
    Files.writeString(file(), "00000000000000ff 12\nnonsense\n");
    assertThatThrownBy(() -> OptOuts.open(file())).hasMessageContaining("impersonal: line 2");
  }
}
