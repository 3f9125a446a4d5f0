package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.search.rewrite.ItemText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The items of a catalogue as numbers, and where each stem stands.
final class Titles {
  /// Longest text of an attribute that says what kind of thing an item is.
  private static final int VALUE = 40;

  /// A word is mostly a brand when one in so many titles with it are of that brand.
  private static final int BRANDED = 5;

  private final Numbers stems = new Numbers();
  private final Numbers kinds = new Numbers();
  private final Map<Integer, Map<String, Integer>> written = new HashMap<>();
  private final Map<Integer, Integer> ofBrands = new HashMap<>();
  private final Set<Integer> common = new HashSet<>();
  private final Map<String, Set<String>> valued = new HashMap<>();
  private final List<Titled> items = new ArrayList<>();
  private final List<Gathered> inTitle = new ArrayList<>();
  private final List<Gathered> inText = new ArrayList<>();

  /// Reads an item.
  void add(Item item, ItemText text) {
    int number = items.size();
    int[] title = order(text.title());
    int[] all = text.stems().stream().mapToInt(stems::of).sorted().toArray();
    text.brand(item).forEach(stem -> ofBrands.merge(stems.of(stem), 1, Integer::sum));
    items.add(new Titled(title, all, kinds(item), product(item)));
    Arrays.stream(title).filter(s -> s >= 0).distinct().forEach(s -> at(inTitle, s).add(number));
    Arrays.stream(all).forEach(s -> at(inText, s).add(number));
  }

  private int[] order(List<ItemText.Part> parts) {
    var order = new ArrayList<Integer>();
    for (ItemText.Part part : parts) {
      if (part.apart()) {
        order.add(Titled.BREAK);
      }
      int stem = stems.of(part.stem());
      order.add(stem);
      written.computeIfAbsent(stem, _ -> new HashMap<>(2)).merge(part.exact(), 1, Integer::sum);
      if (part.common()) {
        common.add(stem);
      }
    }
    return order.stream().mapToInt(i -> i).toArray();
  }

  private int[] kinds(Item item) {
    Set<Integer> found = new HashSet<>();
    for (CategoryPath path : item.listing().categories()) {
      for (int depth = 1; depth <= path.names().size(); depth++) {
        found.add(kinds.of("c\0" + String.join("\0", path.names().subList(0, depth))));
      }
    }
    item.listing()
        .attributes()
        .forEach((name, values) -> {
          found.add(kinds.of("n\0" + name));
          for (Value value : values) {
            if (value instanceof Value.Text(String text) && text.length() <= VALUE) {
              String plain = text.toLowerCase(Locale.ROOT);
              found.add(kinds.of("v\0" + name + '\0' + plain));
              valued.computeIfAbsent(plain, _ -> new HashSet<>(2)).add(name);
            }
          }
        });
    return found.stream().mapToInt(i -> i).sorted().toArray();
  }

  private static long product(Item item) {
    if (item instanceof Product product && !product.gtins().isEmpty()) {
      return product.gtins().getFirst().hashCode();
    }
    return 0;
  }

  private static Gathered at(List<Gathered> lists, int stem) {
    while (lists.size() <= stem) {
      lists.add(new Gathered());
    }
    return lists.get(stem);
  }

  int size() {
    return items.size();
  }

  Titled item(int number) {
    return items.get(number);
  }

  Numbers stems() {
    return stems;
  }

  /// The items with a stem in their title, rising.
  int[] titled(int stem) {
    return stem < inTitle.size() ? inTitle.get(stem).all() : new int[0];
  }

  /// The items with a stem anywhere, rising.
  int[] holding(int stem) {
    return stem < inText.size() ? inText.get(stem).all() : new int[0];
  }

  /// The items whose title has a name, rising.
  int[] titled(Name name) {
    int[] rarest = titled(name.stems()[0]);
    for (int stem : name.stems()) {
      rarest = titled(stem).length < rarest.length ? titled(stem) : rarest;
    }
    return name.size() == 1
        ? rarest
        : Arrays.stream(rarest).filter(i -> name.in(items.get(i).title()) >= 0).toArray();
  }

  /// Whether an item has every word of a name somewhere.
  boolean holds(int item, Name name) {
    int[] text = items.get(item).text();
    return Arrays.stream(name.stems()).allMatch(s -> Arrays.binarySearch(text, s) >= 0);
  }

  /// Whether a stem says little, is a number, or is mostly a brand.
  boolean nameless(int stem) {
    String text = stems.text(stem);
    boolean letters = text.codePoints().allMatch(Character::isLetter);
    return !letters || text.length() < 2 || common.contains(stem) || branded(stem);
  }

  /// Whether a stem is mostly a brand.
  boolean branded(int stem) {
    return BRANDED * ofBrands.getOrDefault(stem, 0) > titled(stem).length;
  }

  /// A name as it is mostly written.
  String written(Name name) {
    var out = new StringBuilder();
    for (int stem : name.stems()) {
      String best = stems.text(stem);
      int most = 0;
      for (var spelling : written.getOrDefault(stem, Map.of()).entrySet()) {
        int times = spelling.getValue();
        if (times > most || (times == most && spelling.getKey().compareTo(best) < 0)) {
          best = spelling.getKey();
          most = times;
        }
      }
      out.append(out.isEmpty() ? "" : " ").append(best);
    }
    return out.toString();
  }

  /// Whether both names are values of one attribute, as red and blue are.
  boolean valuesOfOne(Name one, Name other) {
    Set<String> mine = valued.getOrDefault(written(one), Set.of());
    return valued.getOrDefault(written(other), Set.of()).stream().anyMatch(mine::contains);
  }
}
