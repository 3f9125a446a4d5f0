package dev.vitrine.search;

import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.tagging.SizeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The search without the conditions that were read out of a query's words, which takes the place
/// of one that finds nothing that meets them.
final class Widened {
  private Widened() {}

  /// A ranked run: the one given, or one without its conditions when only that finds something.
  static Run of(Run run) {
    run.rankAll();
    if (run.total() > 0) {
      return run;
    }
    Optional<Run> wider = without(run);
    wider.ifPresent(Run::rankAll);
    return wider.filter(other -> other.total() > 0).orElse(run);
  }

  /// The run without the conditions that were read out of the words of a query, not begun; none
  /// when there are none.
  static Optional<Run> without(Run run) {
    List<Notice> narrowed =
        run.understood().notices().stream()
            .filter(notice -> notice.kind() == NoticeKind.NARROWED)
            .toList();
    Query asked = run.asked();
    String text = asked.text();
    for (Notice notice : narrowed) {
      text = text.replace(notice.from(), left(notice.from()));
    }
    if (text.equals(asked.text())) {
      return Optional.empty();
    }
    Stream<Notice> unmet =
        narrowed.stream().map(n -> new Notice(NoticeKind.UNMET, n.from(), n.to()));
    return Optional.of(run.again(asked.worded(text), new ArrayList<>(unmet.toList())));
  }

  /// What is looked for in place of a condition: of a size the size itself, which titles may name.
  private static String left(String condition) {
    return SizeWords.in(condition).stream()
        .map(sized -> sized.size().size())
        .findFirst()
        .orElse(" ");
  }
}
