package dev.vitrine.search;

import dev.vitrine.index.ItemVectors;
import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.search.vector.Encoder;
import dev.vitrine.search.vector.EncoderFile;
import dev.vitrine.search.vector.ItemWords;
import dev.vitrine.search.vector.Towers;
import dev.vitrine.search.vector.TraitGroup;
import dev.vitrine.search.vector.TraitKeys;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/// A model of vectors that was not trained: each word of the small catalogue has a direction of its
/// own, and words that mean the same have the same.
public final class TestEncoder {
  private static final int DIMENSIONS = 32;
  private static final Map<String, String> SAME =
      Map.of("samovar", "kettle", "trainer", "shoe", "vermilion", "red");

  private TestEncoder() {}

  /// The model.
  public static Towers of() {
    var stems = new TreeSet<String>(SAME.keySet());
    var form = new ItemForm(Reading.OPEN);
    for (String json : Golden.catalogue()) {
      if (form.read("any", json) instanceof Entry.OfItem(Item item)) {
        ItemWords words = ItemWords.of(item, SmallShop.WORDS);
        stems.addAll(words.title());
        stems.addAll(words.kinds());
      }
    }
    List<String> all = List.copyOf(stems);
    float[] table = new float[all.size() * DIMENSIONS];
    for (int row = 0; row < all.size(); row++) {
      String meant = SAME.getOrDefault(all.get(row), all.get(row));
      var random = new SplittableRandom(meant.hashCode());
      for (int i = 0; i < DIMENSIONS; i++) {
        table[row * DIMENSIONS + i] = (float) (2 * random.nextDouble() - 1);
      }
    }
    float[][] scales = new float[2][TraitGroup.COUNT];
    scales[0][TraitGroup.WORD.place()] = 1;
    scales[1][TraitGroup.WORD.place()] = 1;
    scales[1][TraitGroup.KIND.place()] = 0.5f;
    long[] keys = all.stream().mapToLong(TraitKeys::word).toArray();
    return EncoderFile.encoder(DIMENSIONS, keys, table, scales);
  }

  /// The vectors that it makes of items.
  static ItemVectors vectors(Encoder encoder) {
    return new ItemVectors() {
      @Override
      public String id() {
        return encoder.id();
      }

      @Override
      public Optional<byte[]> of(Item item) {
        return Encoder.quantised(encoder.item(item, SmallShop.WORDS));
      }
    };
  }
}
