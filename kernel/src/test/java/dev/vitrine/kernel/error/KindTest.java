package dev.vitrine.kernel.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void onlyOurFaultsAreServerErrorsAndLoud(Kind kind) {
    boolean ours = kind == Kind.CORRUPT || kind == Kind.BUG;
    assertThat(kind.status()).isBetween(400, 599);
    assertThat(kind.status() >= 500).isEqualTo(ours);
    assertThat(kind.level() == Level.ERROR).isEqualTo(ours);
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void tryingAgainHelpsOnlyWhenTimeOrRoomWasShort(Kind kind) {
    assertThat(kind.retry()).isEqualTo(kind == Kind.OVERLOADED || kind == Kind.TIMEOUT);
  }

  @Test
  void anErrorCarriesItsKindMessageAndCause() {
    var cause = new IllegalStateException("why");
    var error = new VitrineException(Kind.CORRUPT, "what and where", cause);
    assertThat(error).hasMessage("what and where").hasCause(cause);
    assertThat(error.kind()).isEqualTo(Kind.CORRUPT);
    assertThat(VitrineException.badRequest("x").kind()).isEqualTo(Kind.BAD_REQUEST);
    assertThat(VitrineException.notFound("x").kind()).isEqualTo(Kind.NOT_FOUND);
    assertThat(error.again()).isZero();
    var busy = VitrineException.busy("x", Duration.ofSeconds(3));
    assertThat(busy.kind()).isEqualTo(Kind.OVERLOADED);
    assertThat(busy.again()).hasSeconds(3);
  }
}
