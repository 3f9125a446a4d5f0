package dev.vitrine.kernel.shop;

import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A change of a catalogue's rules and synonyms: those that were written or removed, as they were
/// before and after.
///
/// @param number counted from 1 in the order of changes
/// @param at when, in milliseconds since 1970
/// @param by the name of the key that it was made with, empty when it was none
/// @param before rules and synonyms that are another way now, or gone
/// @param after rules and synonyms that were another way before, or were not there
public record Revision(long number, long at, String by, Settings before, Settings after) {
  /// What led from some settings to others.
  public static Revision of(long number, long at, String by, Settings old, Settings next) {
    return new Revision(number, at, by, only(old, next), only(next, old));
  }

  private static Settings only(Settings of, Settings others) {
    return Settings.DEFAULT
        .ruledBy(of.rules().stream().filter(rule -> !others.rules().contains(rule)).toList())
        .synonymous(of.synonyms().stream().filter(g -> !others.synonyms().contains(g)).toList());
  }

  /// Whether there is nothing to tell.
  public boolean empty() {
    return before.equals(Settings.DEFAULT) && after.equals(Settings.DEFAULT);
  }

  /// Settings with this change taken back: what it touched is as it was before, all else stays.
  public Settings undone(Settings now) {
    return now.ruledBy(back(now.rules(), before.rules(), after.rules(), Rule::id))
        .synonymous(back(now.synonyms(), before.synonyms(), after.synonyms(), Synonyms::id));
  }

  private static <T> List<T> back(
      List<T> now, List<T> before, List<T> after, Function<T, String> id) {
    Map<String, T> all = new LinkedHashMap<>();
    now.forEach(one -> all.put(id.apply(one), one));
    after.forEach(one -> {
      if (before.stream().map(id).noneMatch(id.apply(one)::equals)) {
        all.remove(id.apply(one));
      }
    });
    before.forEach(one -> all.put(id.apply(one), one));
    return List.copyOf(all.values());
  }
}
