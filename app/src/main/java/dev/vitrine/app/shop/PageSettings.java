package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The numbers of a shop's configuration that decide on its pages, for trying others for one look.
final class PageSettings {
  private static final List<String> PARTS =
      List.of("recall.", "first-stage.", "final-stage.", "custom-ranking.", "mix.");

  /// Keys that name files, which no request may.
  private static final Set<String> FILES = Set.of("final-stage.model");

  /// The most that one look may ask for, which a shop may have more of.
  private static final Map<String, Integer> MOST =
      Map.of(
          "first-stage.keep", 1_000,
          "final-stage.keep", 1_000,
          "recall.relax-depth", 1_000,
          "recall.count-to", 100_000);

  private PageSettings() {}

  /// A configuration with other numbers.
  ///
  /// @throws VitrineException BAD_REQUEST naming a key that decides on no page or that there is
  ///   not, or a value that is none of its key's
  static ShopConf of(ShopConf conf, Map<String, String> settings) {
    for (String key : settings.keySet()) {
      if (FILES.contains(key) || PARTS.stream().noneMatch(key::startsWith)) {
        throw VitrineException.badRequest(
            "settings: '"
                + key
                + "' cannot be tried; keys that can begin with "
                + String.join(", ", PARTS)
                + " and name no file");
      }
    }
    MOST.forEach((key, most) -> {
      if (settings.containsKey(key)) {
        new Conf(settings).number(key, 0, 0, most);
      }
    });
    return conf.with(settings);
  }
}
