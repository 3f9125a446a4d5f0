package dev.vitrine.search;

import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.tagging.SizeWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The search without conditions that were read out of a query's words, which takes the place of
/// one that finds nothing that meets them: without one of them if that finds something, else
/// without all.
final class Widened {
  private Widened() {}

  /// A ranked run: the one given, or one with fewer conditions when only that finds something.
  static Run of(Run run) {
    run.rankAll();
    if (run.total() > 0) {
      return run;
    }
    return wider(run)
        .filter(wider -> {
          wider.rankAll();
          return wider.total() > 0;
        })
        .findFirst()
        .orElse(run);
  }

  /// Runs without some of the conditions that were read out of the words of a query, not begun, in
  /// the order in which they are to be tried; none when there are no conditions.
  static Stream<Run> wider(Run run) {
    return choices(run).stream().flatMap(dropped -> without(run, dropped).stream());
  }

  private static List<Notice> narrowed(Run run) {
    return run.understood().notices().stream()
        .filter(notice -> notice.kind() == NoticeKind.NARROWED)
        .toList();
  }

  /// What may be dropped, in this order: each condition alone, those on prices first, and all.
  private static List<List<Notice>> choices(Run run) {
    List<Notice> all = narrowed(run);
    var choices = new ArrayList<List<Notice>>();
    if (all.size() > 1) {
      all.stream()
          .sorted(Comparator.comparing(notice -> size(notice.from()).isPresent()))
          .forEach(notice -> choices.add(List.of(notice)));
    }
    choices.add(all);
    return choices;
  }

  private static Optional<Run> without(Run run, List<Notice> dropped) {
    Query asked = run.asked();
    String text = asked.text();
    for (Notice notice : dropped) {
      text = text.replace(notice.from(), size(notice.from()).orElse(" "));
    }
    if (text.equals(asked.text())) {
      return Optional.empty();
    }
    Stream<Notice> unmet =
        dropped.stream().map(n -> new Notice(NoticeKind.UNMET, n.from(), n.to()));
    return Optional.of(run.again(asked.worded(text), new ArrayList<>(unmet.toList())));
  }

  /// The size alone of words that say one, which titles may name.
  private static Optional<String> size(String words) {
    return SizeWords.in(words).stream().map(sized -> sized.size().size()).findFirst();
  }
}
