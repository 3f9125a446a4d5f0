package dev.vitrine.kernel.item;

import java.time.Duration;
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

  @Override
  public ItemKind kind() {
    return ItemKind.VIDEO;
  }
}
