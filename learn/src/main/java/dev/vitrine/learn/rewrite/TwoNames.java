package dev.vitrine.learn.rewrite;

import dev.vitrine.kernel.rewrite.Rewrite.Source;
import dev.vitrine.search.rewrite.ItemText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that give one thing two names: beside a slash, in brackets, with "also known as", or a
/// name beside the first letters of its words.
final class TwoNames {
  private static final String WORD = "\\p{L}[\\p{L}\\p{M}'’-]*";
  private static final Pattern SIGN =
      Pattern.compile("[/(]|\\b(?:aka|a\\.k\\.a\\.|also called|also known as)\\s");
  private static final Pattern BEFORE = Pattern.compile("(" + WORD + "(?: " + WORD + ")?),? ?$");
  private static final Pattern BEHIND = Pattern.compile("^ ?(" + WORD + "(?: " + WORD + ")?)");
  private static final Pattern LETTERS = Pattern.compile("\\(?\\b(\\p{Lu}{2,5})s?\\b\\)?");
  private static final int MOST_TIMES = 1_000;

  /// How far from its first letters a name is looked for, in characters.
  private static final int AROUND = 80;

  private final Numbers stems;
  private final Map<Candidate, Integer> times = new HashMap<>();

  TwoNames(Numbers stems) {
    this.stems = stems;
  }

  /// Reads the texts of one item.
  void read(ItemText item) {
    var here = new HashSet<Candidate>();
    for (String text : item.texts()) {
      beside(text, item, here::add);
      initials(text, item, here::add);
    }
    here.forEach(one -> times.merge(one, 1, Integer::sum));
  }

  private void beside(String text, ItemText item, Consumer<Candidate> found) {
    Matcher sign = SIGN.matcher(text);
    while (sign.find()) {
      int end = sign.end();
      Matcher before =
          BEFORE.matcher(text.substring(Math.max(0, sign.start() - AROUND), sign.start()));
      Matcher behind = BEHIND.matcher(text.substring(end, Math.min(text.length(), end + AROUND)));
      if (before.find() && behind.find()) {
        pairs(before.group(1), behind.group(1), item, found);
      }
    }
  }

  /// The last one or two words before and the first one or two words behind.
  private void pairs(String before, String behind, ItemText item, Consumer<Candidate> found) {
    String[] left = before.split(" ", -1);
    String[] right = behind.split(" ", -1);
    for (int l = 1; l <= left.length; l++) {
      for (int r = 1; r <= right.length; r++) {
        String from = String.join(" ", Arrays.copyOfRange(left, left.length - l, left.length));
        String to = String.join(" ", Arrays.copyOfRange(right, 0, r));
        offer(from, to, Source.TWO_NAMES, item, found);
      }
    }
  }

  private void initials(String text, ItemText item, Consumer<Candidate> found) {
    Matcher letters = LETTERS.matcher(text);
    while (letters.find()) {
      String initials = letters.group(1).toLowerCase(Locale.ROOT);
      int end = letters.end();
      String before = text.substring(Math.max(0, letters.start() - AROUND), letters.start());
      String behind = text.substring(end, Math.min(text.length(), end + AROUND));
      phrase(before, initials, true)
          .ifPresent(p -> offer(initials, p, Source.INITIALS, item, found));
      phrase(behind, initials, false)
          .ifPresent(p -> offer(initials, p, Source.INITIALS, item, found));
    }
  }

  /// The words at one end of a text that begin with the letters in order.
  private static Optional<String> phrase(String text, String initials, boolean atEnd) {
    List<String> all = new ArrayList<>(List.of(text.strip().split("[\\s-]+", -1)));
    all.replaceAll(w -> w.replaceAll("^[(\\[]+|[)\\]]+$", ""));
    int n = initials.length();
    if (all.size() < n) {
      return Optional.empty();
    }
    List<String> part = atEnd ? all.subList(all.size() - n, all.size()) : all.subList(0, n);
    for (int i = 0; i < n; i++) {
      boolean word = part.get(i).matches(WORD) && part.get(i).length() > 2;
      if (!word || part.get(i).toLowerCase(Locale.ROOT).charAt(0) != initials.charAt(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(String.join(" ", part));
  }

  private void offer(
      String from, String to, Source source, ItemText item, Consumer<Candidate> found) {
    Name one = name(from, item);
    Name other = name(to, item);
    if (one.size() > 0 && other.size() > 0 && !one.shares(other)) {
      found.accept(new Candidate(one, other, source, 1));
    }
  }

  private Name name(String text, ItemText item) {
    return new Name(item.stems(text).stream().mapToInt(stems::of).toArray());
  }

  /// What several items tell.
  void tell(int fewest, Consumer<Candidate> found) {
    times.forEach((one, many) -> {
      if (many >= fewest && many <= MOST_TIMES) {
        found.accept(new Candidate(one.from(), one.to(), one.source(), many));
      }
    });
  }
}
