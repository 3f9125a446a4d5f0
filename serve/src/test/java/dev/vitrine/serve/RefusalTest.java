package dev.vitrine.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Lesson;
import dev.vitrine.serve.backups.Backups;
import dev.vitrine.serve.loads.Loads;
import dev.vitrine.serve.models.Models;
import dev.vitrine.serve.simulations.Simulations;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is refused since there is no room is told when to come again, and nobody else.
class RefusalTest {
  private static final String LESSON = "/v1/catalogues/products/models/lesson";

  @TempDir Path folder;

  /// Refuses every lesson.
  private record Refusing(VitrineException why) implements Models {
    @Override
    public Shelf of(String catalogue) {
      return Shelf.EMPTY;
    }

    @Override
    public Lesson train(String catalogue, String by) {
      throw why;
    }
  }

  /// What a lesson is refused with: its status, and when to come again.
  private String refused(String name, VitrineException why) throws IOException {
    var office =
        new BackOffice(
            new Refusing(why), Backups.NONE, Loads.NONE, Simulations.NONE, Optional.empty());
    try (var shop = new Shop(folder.resolve(name), office)) {
      var reply = shop.send("POST", LESSON, "", "x-vitrine-key", shop.admin());
      return reply.statusCode() + " " + reply.headers().firstValue("Retry-After").orElse("-");
    }
  }

  @Test
  void aLongJobThatIsRefusedSaysWhenToComeAgain() throws IOException {
    var busy = VitrineException.busy("one at a time", Duration.ofSeconds(90));
    assertThat(refused("busy", busy)).isEqualTo("429 90");
    assertThat(refused("soon", VitrineException.busy("busy", Duration.ofMillis(1_200))))
        .as("whole seconds")
        .isEqualTo("429 2");
    var full = new VitrineException(Kind.OVERLOADED, "the disk is full");
    assertThat(refused("full", full)).as("nobody can tell").isEqualTo("429 10");
  }

  @Test
  void whatTryingAgainDoesNotMendSaysNothingOfIt() throws IOException {
    assertThat(refused("wrong", VitrineException.badRequest("no"))).isEqualTo("400 -");
    assertThat(refused("changed", new VitrineException(Kind.CHANGED, "no"))).isEqualTo("412 -");
  }
}
