package dev.vitrine.search.feature;

import java.util.List;

/// The features there are, in the order of their columns.
public final class Features {
  private Features() {}

  /// Every feature of the first stage.
  public static List<Feature> cheap() {
    return List.of(
        new TextScore(),
        new WordCoverage(),
        new AllWords(),
        new NeighbouringWords(),
        new TitleCoverage(),
        new TitleAdjacent(),
        new TitleFocus(),
        new TitleBehindFor(),
        new CategoryAgreement(),
        new AttributeAgreement(),
        new Meaning(),
        new Popularity(),
        new Stars(),
        new Available());
  }
}
