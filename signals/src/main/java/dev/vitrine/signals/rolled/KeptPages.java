package dev.vitrine.signals.rolled;

import dev.vitrine.signals.page.Conditions;
import dev.vitrine.signals.page.LoggedPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sampled pages for somebody who wants to see one again, rolled or not.
public final class KeptPages {
  /// So many of those that are not rolled are looked through.
  private static final int LATEST = 2_000;

  private final Bulk bulk;

  KeptPages(Bulk bulk) {
    this.bulk = bulk;
  }

  /// The latest pages of a catalogue, the latest first. Of rolled ones it is told when they were,
  /// what was asked, and how many were shown, not what they were chosen from.
  ///
  /// @param words letters that stand in their words, whatever the case; empty for any
  /// @param most how many at most
  public List<LoggedPage> latest(String catalogue, String words, int most) {
    String wanted = words.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    List<LoggedPage> fresh =
        store(catalogue)
            .filter(page -> page.page().asked().text().toLowerCase(Locale.ROOT).contains(wanted))
            .limit(most)
            .toList();
    if (fresh.size() == most) {
      return fresh;
    }
    try (Duck duck = Duck.open()) {
      List<LoggedPage> rolled = RolledPages.latest(duck, bulk.pages(), catalogue, wanted, most);
      // What is being rolled is in both.
      Set<Long> there = fresh.stream().map(LoggedPage::place).collect(Collectors.toSet());
      return Stream.concat(
              fresh.stream(), rolled.stream().filter(page -> !there.contains(page.place())))
          .limit(most)
          .toList();
    }
  }

  /// A page of a catalogue.
  ///
  /// @param search the id of its search
  /// @param from rank of its first hit, counted from 0; the latest page of the search where nothing
  ///   is said
  public Optional<LoggedPage> find(String catalogue, String search, Optional<Integer> from) {
    Predicate<LoggedPage> wanted =
        page ->
            page.page().search().equals(search)
                && from.map(rank -> rank == first(page)).orElse(true);
    return store(catalogue)
        .filter(wanted)
        .findFirst()
        .or(() -> {
          try (Duck duck = Duck.open()) {
            return RolledPages.find(duck, bulk.pages(), catalogue, search, wanted);
          }
        });
  }

  /// The rank of a page's first hit, or where it would stand, counted from 0.
  public static int first(LoggedPage page) {
    Conditions under = page.page().under();
    return under.known() ? under.from() : firstShown(page);
  }

  private static int firstShown(LoggedPage page) {
    return page.page().asked().placed().stream()
        .mapToInt(placed -> placed.position() - 1)
        .min()
        .orElse(0);
  }

  private Stream<LoggedPage> store(String catalogue) {
    return bulk.store().latest(LATEST).stream()
        .filter(page -> page.page().asked().head().catalogue().equals(catalogue));
  }
}
