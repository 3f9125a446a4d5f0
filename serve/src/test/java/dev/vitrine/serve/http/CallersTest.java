package dev.vitrine.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.About;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Arranged;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Hit;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.MemoryCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallersTest {
  private final MemoryCatalogue catalogue = new MemoryCatalogue("products");

  private void tell(String text, About.Intended... wanted) {
    var hit = new Hit(new Document("p1", "{\"id\":\"p1\"}"), 0, 1, Reasons.NONE);
    var about = new About(List.of(), List.of(wanted));
    var answer =
        new Answer(
            List.of(hit),
            Found.NOTHING,
            List.of(),
            List.of(),
            List.of(),
            new Trace(List.of()),
            Arranged.NONE,
            about);
    Callers.tell(catalogue, text, answer, "anna");
  }

  @Test
  void whatIsAskedAboutAnOrderIsNotTaughtToSuggestions() {
    tell("track my order", new About.Intended("order", 0.9, "", ""));
    tell("refund", new About.Intended("after-sales", 0.6, "", ""));
    assertThat(catalogue.told()).isEmpty();
    var product = new About.Intended("product", 0.8, "", "");
    tell("order of the dragon", product, new About.Intended("order", 0.6, "", ""));
    tell("track suit", new About.Intended("order", 0.4, "", ""));
    tell("lamp");
    assertThat(catalogue.told())
        .containsExactly("order of the dragon by anna", "track suit by anna", "lamp by anna");
  }
}
