package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.registry.PastLesson;
import dev.vitrine.learn.registry.Registry;
import dev.vitrine.learn.registry.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotedLessonsTest {
  private static final Version MADE = new Version(3, new TreeMap<>());

  @TempDir Path folder;

  private Registry registry() {
    return new Registry(folder);
  }

  private NotedLessons noted() {
    return new NotedLessons(
        registry().lessons(), InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
  }

  @Test
  void whatCameOfALessonIsNoted() {
    assertThat(noted().held("anna", () -> MADE)).isEqualTo(MADE);
    assertThatThrownBy(() ->
            noted()
                .held(
                    "anna",
                    () -> {
                      throw VitrineException.badRequest("no pages are kept");
                    }))
        .hasMessage("no pages are kept");
    assertThat(registry().lessons().held())
        .extracting(PastLesson::version, PastLesson::note)
        .containsExactly(tuple(3, ""), tuple(0, "no pages are kept"));
  }

  @Test
  void aLessonThatCannotBeNotedIsHeldAllTheSame() throws IOException {
    Files.createDirectories(folder.resolve("lessons.new"));
    assertThat(noted().held("", () -> MADE)).isEqualTo(MADE);
    assertThatThrownBy(() ->
            noted()
                .held(
                    "",
                    () -> {
                      throw VitrineException.badRequest("no pages are kept");
                    }))
        .hasMessage("no pages are kept");
    assertThat(registry().lessons().held()).isEmpty();
  }
}
