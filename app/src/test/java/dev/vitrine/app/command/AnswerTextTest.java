package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.Reasons;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
  @Test
  void whatHasNoWeightOfItsOwnIsPrintedWithoutOne() {
    var parts =
        List.of(
            new Reasons.Part("worth", 1.25, 1),
            new Reasons.Part("text", 0.5, 0),
            new Reasons.Part("usual", 0.6, -1));
    var out = new StringWriter();
    AnswerText.print(new Reasons(parts), new PrintWriter(out, true));
    assertThat(out.toString().lines())
        .containsExactly(
            "       worth   1.2500 × 1.000",
            "       text    0.5000",
            "       usual   0.6000 × -1.000");
  }
}
