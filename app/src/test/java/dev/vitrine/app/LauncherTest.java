package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher with a built program and a JDK that only notes how it is called.
class LauncherTest {
  private static final Path ROOT = Path.of(System.getProperty("vitrine.root"));

  /// Notes its arguments in the file `calls`, and makes the cache that it is asked for.
  private static final String JAVA =
      """
      #!/usr/bin/env bash
      echo "$@" >>"$(dirname "$0")/../../calls"
      for each in "$@"; do
        case "$each" in -XX:AOTCacheOutput=*) echo classes >"${each#*=}" ;; esac
      done
      """;

  @TempDir Path folder;
  private Path calls;

  @BeforeEach
  void builds() throws IOException {
    calls = folder.resolve("calls");
    Files.copy(ROOT.resolve("vitrine"), folder.resolve("vitrine"));
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
    program(jdk.resolve("java"), JAVA);
    program(jdk.resolve("javac"), "#!/usr/bin/env bash\n");
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    jar("vitrine-app.jar", -20);
    jar("lib/vitrine-index.jar", -20);
    Path stamps = Files.createDirectories(folder.resolve("target/launcher"));
    Files.createFile(stamps.resolve("built-app"));
  }

  private static void program(Path file, String text) throws IOException {
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void jar(String name, int seconds) throws IOException {
    Path file = folder.resolve("app/target").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "classes");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(seconds)));
  }

  /// How Java is called for a search.
  private List<String> runs() throws IOException, InterruptedException {
    Files.deleteIfExists(calls);
    var search = new ProcessBuilder(folder.resolve("vitrine").toString(), "search", "dress");
    search.environment().put("VITRINE_JAVA_HOME", folder.resolve("jdk").toString());
    Process process = search.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return Files.readAllLines(calls);
  }

  @Test
  void whatWasBuiltIsPreparedForOnce() throws IOException, InterruptedException {
    List<String> first = runs();
    assertThat(first).hasSize(4);
    assertThat(first.get(2)).contains("-XX:AOTCacheOutput=");
    assertThat(first.getLast())
        .contains("-XX:AOTCache=")
        .endsWith("dev.vitrine.app.Main search dress");
    assertThat(runs()).isEqualTo(first.subList(3, 4));
  }

  /// Java itself would not notice: it looks at the first file of a program alone.
  @Test
  void aProgramOfWhichOneFileIsNewerRunsAsItIsNow() throws IOException, InterruptedException {
    runs();
    jar("lib/vitrine-index.jar", 0);
    assertThat(runs()).hasSize(4);
    assertThat(runs()).hasSize(1);
  }
}
