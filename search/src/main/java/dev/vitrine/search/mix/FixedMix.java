package dev.vitrine.search.mix;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Mixer;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import java.util.Arrays;

/// Fixed places: every so many-th slot is a video, every so many-th a live, all others products,
/// each kind in its own order. What each is worth is not compared. The naive way to mix, to measure
/// others by.
public final class FixedMix implements Mixer {
  private final int video;
  private final int live;

  /// @param video every so many-th slot is a video, 0 for none
  /// @param live every so many-th slot is a live, 0 for none; where both fall on a slot it is a
  ///   live
  public FixedMix(int video, int live) {
    this.video = video;
    this.live = live;
  }

  @Override
  public String name() {
    return "fixed";
  }

  @Override
  public int[] mix(Understood understood, View view, Candidates candidates) {
    int from = Math.min(understood.query().from(), candidates.size());
    int to = Math.min(from + understood.query().size(), candidates.size());
    if (!understood.query().ranked()) {
      return new PlainMix().mix(understood, view, candidates);
    }
    var kinds = new ByKind(candidates, Faces.of(view, candidates::slot, candidates.size()));
    int[] rows = new int[to];
    for (int slot = 0; slot < to; slot++) {
      rows[slot] = kinds.take(wanted(slot + 1));
    }
    return Arrays.copyOfRange(rows, from, to);
  }

  private ItemKind wanted(int place) {
    if (live > 0 && place % live == 0) {
      return ItemKind.LIVE;
    }
    return video > 0 && place % video == 0 ? ItemKind.VIDEO : ItemKind.PRODUCT;
  }
}
