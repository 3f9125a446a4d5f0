package dev.vitrine.signals.review;

import java.util.List;

/// Reviews that were asked for.
///
/// @param found how many there are of the kind
/// @param reviews some of them
public record Selected(long found, List<Review> reviews) {
  public Selected {
    reviews = List.copyOf(reviews);
  }
}
