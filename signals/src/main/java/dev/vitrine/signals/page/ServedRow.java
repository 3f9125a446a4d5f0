package dev.vitrine.signals.page;

import java.util.Arrays;
import java.util.Objects;

/// A candidate of a page. Scores are not-a-number where a stage did not rank it.
///
/// @param item its id
/// @param position counted from 1 over all pages, 0 when it was not shown
/// @param foundBy a bit for each recall that found it
/// @param recall the score of the recall
/// @param first the score of the first stage
/// @param last the score of the final stage
/// @param features their values; not-a-number where one is not known or was not looked at
@SuppressWarnings("ArrayRecordComponent") // compared by its values
public record ServedRow(
    String item,
    int position,
    long foundBy,
    float recall,
    float first,
    float last,
    float[] features) {
  @Override
  public boolean equals(Object other) {
    return other instanceof ServedRow row
        && item.equals(row.item)
        && position == row.position
        && foundBy == row.foundBy
        && Float.compare(recall, row.recall) == 0
        && Float.compare(first, row.first) == 0
        && Float.compare(last, row.last) == 0
        && Arrays.equals(features, row.features);
  }

  @Override
  public int hashCode() {
    return Objects.hash(item, position, foundBy, Arrays.hashCode(features));
  }
}
