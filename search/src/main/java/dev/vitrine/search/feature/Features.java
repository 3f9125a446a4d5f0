package dev.vitrine.search.feature;

import java.util.List;

/// The features there are, in the order of their columns.
public final class Features {
  private Features() {}

  /// Every feature that there is.
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
        new CategoryFit(),
        new AttributeAgreement(),
        new Meaning(),
        new Popularity(),
        new Stars(),
        new Available(),
        new TextToBest(),
        new TitleStart(),
        new TitleHead(),
        new TitleLength(),
        new TitleAgreement(),
        new UnwantedSaid(),
        new UnwantedDenied(),
        new NumberConflict(),
        new BrandWords(),
        new ModelWords(),
        new ValueNamed(),
        new ValueConflict(),
        new QueryLength());
  }
}
