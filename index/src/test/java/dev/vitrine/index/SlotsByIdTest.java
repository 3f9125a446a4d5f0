package dev.vitrine.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.column.Columns;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.testkit.Randomized;
import java.util.HashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Against a plain map, with ids that differ in case only and so have one hash.
class SlotsByIdTest {
  private final ItemForm form = new ItemForm(Reading.OPEN);
  private final Columns columns = new Columns();

  private int appended(String id) {
    Item item = ((Entry.OfItem) form.read(id, "{}")).item();
    return columns.append(item);
  }

  @Randomized(runs = 20)
  void itHoldsWhatAMapHolds(RandomGenerator random) {
    var slots = new SlotsById(columns);
    var plain = new HashMap<String, Integer>();
    for (int step = 0; step < 6_000; step++) {
      String id = (random.nextBoolean() ? "id" : "ID") + random.nextInt(2_500);
      if (random.nextInt(4) > 0) {
        int slot = appended(id);
        int before = slots.put(id, slot);
        assertThat(before).isEqualTo(plain.getOrDefault(id, -1));
        plain.put(id, slot);
        if (before >= 0) {
          columns.retire(before);
        }
      } else {
        int before = slots.remove(id);
        assertThat(before).isEqualTo(plain.getOrDefault(id, -1));
        plain.remove(id);
        if (before >= 0) {
          columns.retire(before);
        }
      }
    }
    same(slots, plain);
    same(new SlotsById(columns), plain);
  }

  @Test
  void ofTwoLiveSlotsWithOneIdTheOlderIsRetired() {
    int older = appended("a");
    int newer = appended("a");
    assertThat(new SlotsById(columns).find("a")).isEqualTo(newer);
    assertThat(columns.isLive(older)).isFalse();
    assertThat(columns.live()).isEqualTo(1);
  }

  private static void same(SlotsById slots, Map<String, Integer> plain) {
    for (int i = 0; i < 2_500; i++) {
      for (String id : new String[] {"id" + i, "ID" + i}) {
        assertThat(slots.find(id)).as(id).isEqualTo(plain.getOrDefault(id, -1));
      }
    }
  }
}
