package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemValuesTest {
  @Test
  void manyItemsHaveTheValuesOfEach() {
    for (long seed = 0; seed < 200; seed++) {
      compare(seed, 1 + (int) (seed % 40));
    }
  }

  @Test
  void itemsOfManyBlocksHaveTheirValues() {
    compare(90_003, 2 * Block.SIZE + 500);
  }

  @Test
  void anItemThatCameLaterHasNoValues() {
    var random = new SplittableRandom(7);
    var twin = new TwinShop(random, new RandomShop(random, false));
    twin.append();
    ItemValues before = twin.columns.features().values();
    twin.append();
    assertThat(read(before, new int[] {1, 0, 1}, 3)).first().isEqualTo(List.of());
    assertThat(read(before, new int[] {0, 1}, 1)).hasSize(1);
  }

  private static void compare(long seed, int size) {
    var random = new SplittableRandom(seed);
    var twin = new TwinShop(random, new RandomShop(random, seed % 3 == 0));
    for (int i = 0; i < size; i++) {
      twin.append();
    }
    Features items = twin.columns.features();
    int[] slots = random.ints(random.nextInt(400), 0, items.size()).toArray();
    int many = slots.length - random.nextInt(1 + slots.length / 2);
    List<List<Integer>> wanted =
        IntStream.range(0, many).mapToObj(i -> values(items, slots[i])).toList();
    assertThat(read(items.values(), slots, many)).as("seed %d", seed).isEqualTo(wanted);
  }

  private static List<Integer> values(Features items, int slot) {
    var values = new ArrayList<Integer>();
    items.values(slot, values::add);
    return values;
  }

  private static List<List<Integer>> read(ItemValues read, int[] slots, int many) {
    List<List<Integer>> all = new ArrayList<>();
    read.each(
        slots,
        many,
        (place, start, end) -> {
          assertThat(place).isEqualTo(all.size());
          all.add(IntStream.range(start, end).map(read::value).boxed().toList());
        });
    return all;
  }
}
