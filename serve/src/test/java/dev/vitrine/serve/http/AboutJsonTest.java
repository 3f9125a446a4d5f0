package dev.vitrine.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.answer.About;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class AboutJsonTest {
  private static ObjectNode written(String help, About about) {
    ObjectNode out = Json.object();
    new AboutJson(help).write(about, out);
    return out;
  }

  private static About wanting(String intent, double probability) {
    return new About(List.of(), List.of(new About.Intended(intent, probability, "", "")));
  }

  @Test
  void categoriesAndIntentsHaveProbabilities() {
    var about =
        new About(
            List.of(new About.InCategory(List.of("Home", "Kettles"), 0.71239)),
            List.of(new About.Intended("shop", 0.9, "s1", "Nordwind")));
    assertThat(written("", about).toString())
        .isEqualTo(
            "{\"categories\":[{\"path\":[\"Home\",\"Kettles\"],\"value\":\"Home > Kettles\","
                + "\"probability\":0.712}],\"intents\":[{\"intent\":\"shop\",\"probability\":0.9,"
                + "\"party\":{\"id\":\"s1\",\"name\":\"Nordwind\"}}]}");
  }

  @Test
  void helpIsOfferedOnlyWhereItIsWantedAndConfigured() {
    assertThat(written("/help", wanting("order", 0.9)).path("help").asString(""))
        .isEqualTo("/help");
    assertThat(written("/help", wanting("after-sales", 0.9)).has("help")).isTrue();
    assertThat(written("/help", wanting("order", 0.4)).has("help")).isFalse();
    assertThat(written("/help", wanting("deal", 0.9)).has("help")).isFalse();
    assertThat(written("", wanting("order", 0.9)).has("help")).isFalse();
    assertThat(written("/help", About.NOTHING).has("help")).isFalse();
  }
}
