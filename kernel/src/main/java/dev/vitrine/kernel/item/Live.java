package dev.vitrine.kernel.item;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A live stream: who hosts it, whether it is on air, and what it sells.
///
/// @param host id of the creator or seller who hosts it, empty when unknown
/// @param source address of the stream, empty when unknown
/// @param state announced, on air or ended
/// @param starts when it starts or started, if known
/// @param showing id of the product shown now, empty for none
/// @param queue ids of the products to come, next first
public record Live(
    String id,
    Listing listing,
    String host,
    String source,
    State state,
    Optional<Instant> starts,
    String showing,
    List<String> queue)
    implements Item {
  public Live {
    queue = List.copyOf(queue);
  }

  /// Ids of the products that it shows now or later, the present one first.
  public List<String> shows() {
    return showing.isEmpty()
        ? queue
        : Stream.concat(Stream.of(showing), queue.stream()).distinct().toList();
  }

  /// Where a live stream is in its life.
  public enum State {
    ANNOUNCED,
    ON_AIR,
    ENDED;

    /// The lower-case word used in JSON and filters.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public ItemKind kind() {
    return ItemKind.LIVE;
  }
}
