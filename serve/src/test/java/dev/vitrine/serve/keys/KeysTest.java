package dev.vitrine.serve.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.serve.MemoryLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysTest {
  @TempDir Path folder;

  @Test
  void keysAreMadeOnceKeptSecretAndRemembered() throws IOException {
    Path file = folder.resolve("keys.properties");
    var ledger = new MemoryLedger();
    Keys first = Keys.open(file, ledger);
    var texts = first.texts().orElseThrow();
    assertThat(first.made()).isTrue();
    assertThat(texts.admin()).matches("[0-9a-f]{32}").isNotEqualTo(texts.search());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(ledger.readAll("").values()).noneMatch(v -> v.contains(texts.admin()));

    Keys again = Keys.open(file, ledger);
    assertThat(again.made()).isFalse();
    assertThat(again.allow(Right.ADMIN, texts.admin())).isTrue();
    assertThat(again.allow(Right.SEARCH, texts.search())).isTrue();
    assertThat(again.allow(Right.ADMIN, texts.search())).isFalse();
    assertThat(again.allow(Right.SEARCH, "")).isFalse();

    Files.delete(file);
    Keys lost = Keys.open(file, ledger);
    assertThat(lost.texts()).isEmpty();
    assertThat(lost.allow(Right.ADMIN, texts.admin())).isTrue();
  }
}
