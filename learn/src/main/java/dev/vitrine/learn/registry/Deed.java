package dev.vitrine.learn.registry;

import java.util.Arrays;
import java.util.Optional;

/// What was done with a version.
public enum Deed {
  /// It was learnt, and ranks for nobody yet. Its lesson tells of it, not the history.
  TRAINED("trained", "trained"),
  /// It ranks for everybody from then on.
  PROMOTED("promoted", "promoted"),
  /// It ranks for a share of shoppers from then on.
  TRIED("tried", "made a canary"),
  /// A person ended what it was.
  ROLLED_BACK("rolled-back", "rolled back by hand"),
  /// The shop itself ended what it was, since it did worse than the one it was compared with.
  TAKEN_BACK("taken-back", "rolled back by the guardrail"),
  /// It did well enough, and is no longer compared.
  CONFIRMED("confirmed", "confirmed for everybody"),
  /// It scores pages that others rank.
  SHADOWED("shadowed", "put in shadow"),
  /// It no longer does.
  UNSHADOWED("unshadowed", "taken out of shadow");

  private final String key;
  private final String told;

  Deed(String key, String told) {
    this.key = key;
    this.told = told;
  }

  /// Its name in files and for programs.
  public String key() {
    return key;
  }

  /// What was done, for people.
  String told() {
    return told;
  }

  static Optional<Deed> of(String key) {
    return Arrays.stream(values()).filter(deed -> deed.key.equals(key)).findFirst();
  }
}
