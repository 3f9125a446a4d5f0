package dev.vitrine.signals.page;

import dev.vitrine.kernel.event.Placed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the pages of one search had on them. For one thread.
final class SearchShown {
  private static final int ITEMS = 2_000;

  /// Clicks, views and carts of an item that one shopper may do on the pages of one search.
  private static final int OFTEN = 10;

  /// Hashes of items, sorted.
  private final int[] items;

  /// How often each was turned to.
  private final byte[] turned;

  private final int last;

  private SearchShown(int[] items, byte[] turned, int last) {
    this.items = items;
    this.turned = turned;
    this.last = last;
  }

  /// That of one page; nothing for one with too many items.
  static Optional<SearchShown> of(List<Placed> placed) {
    int[] items = placed.stream().mapToInt(each -> each.item().hashCode()).sorted().toArray();
    int last = placed.stream().mapToInt(Placed::position).max().orElse(0);
    return items.length > ITEMS
        ? Optional.empty()
        : Optional.of(new SearchShown(items, new byte[items.length], last));
  }

  /// Both pages together; nothing where these are too many items.
  Optional<SearchShown> and(SearchShown more) {
    int[] both = IntStream.concat(IntStream.of(items), IntStream.of(more.items)).sorted().toArray();
    if (both.length > ITEMS) {
      return Optional.empty();
    }
    var all = new SearchShown(both, new byte[both.length], Math.max(last, more.last));
    for (int i = 0; i < items.length; i++) {
      all.turned[all.find(items[i])] = turned[i];
    }
    return Optional.of(all);
  }

  /// The last position of any page.
  int last() {
    return last;
  }

  boolean has(String item) {
    return find(item.hashCode()) >= 0;
  }

  private int find(int hash) {
    return Arrays.binarySearch(items, hash);
  }

  /// Counts that items were turned to; whether one of them was too often.
  boolean again(List<String> each) {
    boolean often = false;
    for (String item : each) {
      int at = find(item.hashCode());
      if (at >= 0) {
        turned[at] = (byte) Math.min(Byte.MAX_VALUE, turned[at] + 1);
        often |= turned[at] > OFTEN;
      }
    }
    return often;
  }
}
