package dev.vitrine.app.market;

import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.Features;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A step of the cascade as it is built up: a shop with one part more than that of the rung before,
/// so that a run of all of them tells what each part brings.
///
/// @param policy its name
/// @param meaning what the part is
/// @param typed whether words are taken as they are typed
/// @param learns what its shop learns
/// @param settings what differs in the configuration of its shop
record Rung(
    String policy, String meaning, boolean typed, Learns learns, Map<String, String> settings) {
  /// How far down a shop that learns looks.
  static final String DEEP = "300";

  /// The recalls that lead from what shoppers did to items.
  static final List<String> PATHS =
      List.of(
          "remembered",
          "session",
          "together",
          "trending",
          "fresh",
          "interest",
          "sellers",
          "creators");

  /// From words alone to everything.
  static final List<Rung> ALL =
      List.of(
          new Rung("words", "nothing but the words as typed", true, Learns.NOTHING, wordsAlone()),
          new Rung(
              "understood",
              "words, and what is meant by them: other spellings and names, kinds, where they stand",
              false,
              Learns.NAMES,
              pathless()),
          new Rung(
              "near",
              "understood, and what is near in meaning",
              false,
              Learns.NAMES_AND_MEANING,
              pathless()),
          new Rung(
              "recalled",
              "near, and what shoppers lead to and what they choose for the same words",
              false,
              Learns.NAMES_AND_MEANING,
              Map.of()),
          new Rung(
              "chosen",
              "recalled, and a first stage that learnt, whose order is the page's",
              false,
              Learns.ALL,
              Map.of("first-stage.keep", DEEP, "final-stage.keep", "1")),
          new Rung(
              "whole",
              "chosen, and a final stage that learnt: all that there is",
              false,
              Learns.ALL,
              Map.of("first-stage.keep", DEEP, "final-stage.keep", DEEP)));

  /// The rung of a policy, if it is one.
  static Optional<Rung> of(String policy) {
    return ALL.stream().filter(rung -> rung.policy.equals(policy)).findFirst();
  }

  /// Nothing that comes of what shoppers did.
  private static Map<String, String> pathless() {
    Map<String, String> off = new HashMap<>();
    PATHS.forEach(path -> off.put("recall." + path + ".most", "0"));
    off.put("first-stage.weight.query-item-click-rate", "0");
    return off;
  }

  /// Nothing but the score of words.
  static Map<String, String> wordsAlone() {
    Map<String, String> alone = pathless();
    for (Feature feature : Features.weighable()) {
      alone.put("first-stage.weight." + feature.name(), "0");
    }
    alone.put("first-stage.weight.text", "1");
    alone.put("recall.relax-below", "0");
    return alone;
  }
}
