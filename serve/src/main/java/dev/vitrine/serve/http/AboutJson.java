package dev.vitrine.serve.http;

import dev.vitrine.kernel.answer.About;
import dev.vitrine.kernel.item.CategoryPath;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a query was taken to be about, as JSON: likely categories, what is wanted, and where help
/// with an order is when that is.
///
/// @param help address of the shop's help, empty for none
public record AboutJson(String help) {
  /// From this probability on help is offered.
  private static final double LIKELY = 0.5;

  /// Adds what is known to an answer.
  public void write(About about, ObjectNode out) {
    ArrayNode categories = out.putArray("categories");
    for (About.InCategory one : about.categories()) {
      ObjectNode node = categories.addObject();
      one.path().forEach(node.putArray("path")::add);
      node.put("value", String.join(CategoryPath.SEPARATOR, one.path()));
      node.put("probability", rounded(one.probability()));
    }
    ArrayNode intents = out.putArray("intents");
    for (About.Intended one : about.intents()) {
      ObjectNode node = intents.addObject().put("intent", one.intent());
      node.put("probability", rounded(one.probability()));
      if (!one.party().isEmpty()) {
        node.putObject("party").put("id", one.party()).put("name", one.name());
      }
    }
    if (!help.isEmpty() && about.intents().stream().anyMatch(AboutJson::wantsHelp)) {
      out.put("help", help);
    }
  }

  private static boolean wantsHelp(About.Intended one) {
    boolean help = one.intent().equals("order") || one.intent().equals("after-sales");
    return help && one.probability() >= LIKELY;
  }

  private static double rounded(double probability) {
    return Math.round(probability * 1_000) / 1e3;
  }
}
