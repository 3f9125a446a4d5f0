package dev.vitrine.learn.registry;

import java.util.Arrays;
import java.util.Optional;

/// What was done with a version.
public enum Deed {
  /// It ranks for everybody from then on.
  PROMOTED("promoted"),
  /// It ranks for a share of shoppers from then on.
  TRIED("tried"),
  /// A person ended what it was.
  ROLLED_BACK("rolled-back"),
  /// The shop itself ended what it was, since it did worse than the one it was compared with.
  TAKEN_BACK("taken-back"),
  /// It did well enough, and is no longer compared.
  CONFIRMED("confirmed"),
  /// It scores pages that others rank.
  SHADOWED("shadowed"),
  /// It no longer does.
  UNSHADOWED("unshadowed");

  private final String key;

  Deed(String key) {
    this.key = key;
  }

  /// Its name in files and for people.
  public String key() {
    return key;
  }

  static Optional<Deed> of(String key) {
    return Arrays.stream(values()).filter(deed -> deed.key.equals(key)).findFirst();
  }
}
