package dev.vitrine.app.quality;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// How much of the cascade of a shop that is being served answers.
enum ShopStages {
  /// All that shoppers get, rules too.
  SERVING,
  /// The same without rules.
  FULL,
  /// Words and vectors, in the order of the first stage.
  HYBRID,
  /// Words alone, in the order of the first stage.
  LEXICAL;

  /// Steps that tell what words mean by what was learnt.
  private static final Set<String> LEARNT = Set.of("predict-categories");

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(ShopStages::key).toList();
  }

  static ShopStages of(String key) {
    return Arrays.stream(values())
        .filter(stages -> stages.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> VitrineException.badRequest("'stages' must be of " + String.join(", ", keys())));
  }

  /// Whether it takes as long as for shoppers, rather than longer since steps are left out for it.
  boolean timed() {
    return this == SERVING || this == FULL;
  }

  /// What answers a query of a catalogue; nothing is recorded or counted.
  Function<Query, Answer> over(Catalogue catalogue) {
    return switch (this) {
      case SERVING -> query -> catalogue.preview(query, catalogue.settings());
      case FULL -> query -> catalogue.preview(query.on(Occasion.NO_RULES), catalogue.settings());
      case HYBRID, LEXICAL -> {
        var how = new Look.How(without(catalogue), 0, "");
        yield query -> catalogue.look(query.on(Occasion.NO_RULES), how).answer();
      }
    };
  }

  private List<String> without(Catalogue catalogue) {
    Query any = Asked.of(new Topic("q", "any"), Filter.ALL, 0);
    return catalogue.look(any, new Look.How(List.of(), 0, "")).steps().stream()
        .filter(Look.Place::optional)
        .filter(this::leavesOut)
        .map(Look.Place::step)
        .distinct()
        .toList();
  }

  private boolean leavesOut(Look.Place place) {
    return switch (place.stage()) {
      case "recall" -> this == LEXICAL || !place.step().equals("vectors");
      case "understand" -> this == LEXICAL && LEARNT.contains(place.step());
      default -> true;
    };
  }
}
