package dev.vitrine.kernel.item;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// A short video and the products it shows.
///
/// @param creator id of who made it, empty when unknown
/// @param source address of the film, empty when unknown
/// @param duration how long it plays; zero when unknown
/// @param transcript what is said
/// @param onScreen what is written on the picture
/// @param shows the products in it
public record Video(
    String id,
    Listing listing,
    String creator,
    String source,
    Duration duration,
    String transcript,
    String onScreen,
    List<Shown> shows)
    implements Item {
  public Video {
    shows = List.copyOf(shows);
  }

  /// Id of the product that it shows most surely, the first one of several; empty when it shows
  /// none.
  public String first() {
    return shows.stream()
        .sorted(Comparator.comparingDouble(Shown::probability).reversed())
        .findFirst()
        .map(Shown::product)
        .orElse("");
  }

  /// How sure it is that it shows that product, in tenths; 0 when it shows none.
  public int tenthsSure() {
    double most = shows.stream().mapToDouble(Shown::probability).max().orElse(0);
    return (int) Math.round(Math.clamp(most, 0, 1) * 10);
  }

  @Override
  public ItemKind kind() {
    return ItemKind.VIDEO;
  }
}
