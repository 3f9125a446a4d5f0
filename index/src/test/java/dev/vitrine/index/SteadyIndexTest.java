package dev.vitrine.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.postings.Snapshot;
import dev.vitrine.index.postings.Weights;
import dev.vitrine.index.record.Effect;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.shop.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An index that is to be steady is the same to the segment and to the slot after the same writes.
class SteadyIndexTest {
  private static final int ITEMS = 1_500;
  private static final int WRITES = 60;

  @TempDir Path folder;

  @Test
  void theSameWritesMakeTheSameSegmentsAndSlots() {
    List<String> first = written(folder.resolve("first"));
    assertThat(first).hasSizeGreaterThan(ITEMS);
    for (int again = 0; again < 2; again++) {
      assertThat(written(folder.resolve("again" + again))).isEqualTo(first);
    }
  }

  /// Writes many items, changes and removes some again and again, and tells what the index is.
  private static List<String> written(Path place) {
    var random = new SplittableRandom(7);
    try (CatalogueIndex index =
        CatalogueIndex.open(place, new Words(), Weights.DEFAULT, ItemVectors.NONE, "test", true)) {
      index.apply(IntStream.range(0, ITEMS).mapToObj(SteadyIndexTest::item).toList(), none());
      index.refresh();
      for (int write = 0; write < WRITES; write++) {
        var effects = new ArrayList<Effect>();
        for (int i = random.nextInt(60); i >= 0; i--) {
          int which = random.nextInt(2 * ITEMS);
          effects.add(random.nextInt(4) == 0 ? new Effect.Removed("p" + which) : item(which));
        }
        index.apply(effects, none());
        index.refresh();
      }
      return told(index);
    }
  }

  private static List<String> told(CatalogueIndex index) {
    var told = new ArrayList<String>();
    try (Snapshot snapshot = index.postings().snapshot()) {
      for (Snapshot.Part part : snapshot.parts()) {
        told.add(part.toString());
      }
    }
    for (int which = 0; which < 2 * ITEMS; which++) {
      told.add("p" + which + " " + index.slot("p" + which));
    }
    return told;
  }

  private static Recorded none() {
    return _ -> Optional.empty();
  }

  private static Effect item(int which) {
    String json = "{\"title\":\"Kettle " + which + " of brass\",\"brand\":\"B" + which % 50 + "\"}";
    return new Effect.Indexed(new Document("p" + which, json));
  }
}
