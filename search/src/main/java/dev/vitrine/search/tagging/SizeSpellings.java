package dev.vitrine.search.tagging;

import dev.vitrine.search.Meaning;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// How a catalogue may write a size: what a shopper calls `xxl` a label calls `XXL` or `2XL`.
public final class SizeSpellings {
  private static final List<List<String>> SAME =
      List.of(
          List.of("xxs", "2xs", "xx-small"),
          List.of("xs", "x-small", "xsmall", "extra small", "extra-small"),
          List.of("s", "small"),
          List.of("m", "medium"),
          List.of("l", "large"),
          List.of("xl", "x-large", "xlarge", "extra large", "extra-large"),
          List.of("xxl", "2xl", "xx-large"),
          List.of("xxxl", "3xl", "xxx-large"));
  private static final List<String> SYSTEMS = List.of("eu", "us", "uk");

  private SizeSpellings() {}

  /// Spellings of a size where nothing but the size is written.
  public static Set<String> of(Meaning.Size size) {
    String plain = size.size();
    var all = new LinkedHashSet<>(List.of(plain));
    SAME.stream().filter(group -> group.contains(plain)).forEach(all::addAll);
    all.add(plain.replace('.', ','));
    return all;
  }

  /// Spellings of a size where its system is written beside it: of the one that is said, or of any.
  public static Set<String> withSystem(Meaning.Size size) {
    List<String> systems =
        size.system().isEmpty() ? SYSTEMS : List.of(size.system().toLowerCase(Locale.ROOT));
    var all = new LinkedHashSet<String>();
    for (String system : systems) {
      of(size).stream()
          .flatMap(s -> Stream.of(system + " " + s, system + s, s + " " + system))
          .forEach(all::add);
    }
    return all;
  }
}
