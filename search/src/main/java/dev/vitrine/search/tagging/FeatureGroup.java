package dev.vitrine.search.tagging;

import java.util.Optional;

/// A group of features of words that stands or falls together. A model names the groups it was
/// trained on, each with the version of what it says; serving refuses others.
public enum FeatureGroup {
  /// The word and its neighbours, alone and in pairs.
  WORDS("words-1"),
  /// Beginnings and ends of the word and of its neighbours.
  AFFIXES("affixes-1"),
  /// Stretches of three to five characters.
  NGRAMS("ngrams-1"),
  /// Where letters, digits and marks stand, and the length.
  SHAPES("shapes-1"),
  /// How far from the beginning and from the end.
  PLACES("places-1"),
  /// Numbers with units, sizes and prices.
  AMOUNTS("amounts-1"),
  /// In what company the catalogue uses the word and its neighbours.
  VECTORS("vectors-1"),
  /// How often the word is in the catalogue, and how often together with its neighbours.
  COMPANY("company-1"),
  /// Brands, models, categories and values of attributes in the catalogue.
  GAZETTEERS("gazetteers-1");

  private final String key;

  FeatureGroup(String key) {
    this.key = key;
  }

  /// Name and version, as in the header of a model.
  public String key() {
    return key;
  }

  /// The group with a key.
  public static Optional<FeatureGroup> of(String key) {
    for (FeatureGroup group : values()) {
      if (group.key.equals(key)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }
}
