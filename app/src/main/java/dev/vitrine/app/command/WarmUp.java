package dev.vitrine.app.command;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.FacetWanted;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.suggest.Typed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A few searches asked at the start, so that the first shopper does not wait for files and classes
/// to be loaded.
final class WarmUp {
  private static final List<String> TEXTS =
      List.of("", "a", "shoe", "blue cotton", "blu coton shoees");
  private static final int PAGE = 20;
  private static final int VALUES = 40;

  private WarmUp() {}

  static void of(Catalogues catalogues) {
    for (String name : catalogues.names()) {
      Optional<Catalogue> catalogue = catalogues.find(name);
      TEXTS.forEach(text -> catalogue.ifPresent(c -> ask(c, text)));
      catalogue.ifPresent(WarmUp::suggest);
    }
  }

  private static void ask(Catalogue catalogue, String text) {
    try {
      catalogue.answer(query(text));
    } catch (VitrineException e) {
      System.getLogger(WarmUp.class.getName())
          .log(System.Logger.Level.DEBUG, "a search at the start was not answered", e);
    }
  }

  /// Asks for suggestions, so that what they come from is read before a shopper types.
  private static void suggest(Catalogue catalogue) {
    try {
      TEXTS.forEach(text -> catalogue.suggest(Typed.queries(text, 1)));
    } catch (VitrineException e) {
      System.getLogger(WarmUp.class.getName())
          .log(System.Logger.Level.DEBUG, "suggestions at the start were not made", e);
    }
  }

  private static Query query(String text) {
    return new Query(
        text,
        true,
        true,
        Filter.ALL,
        List.of(new FacetWanted("*", VALUES)),
        List.of(),
        List.of(),
        List.of(),
        0,
        PAGE,
        "",
        "",
        Duration.ofSeconds(10),
        false,
        Occasion.NO_RULES);
  }
}
