package dev.vitrine.search.understand;

import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.FilterText;
import dev.vitrine.search.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Takes words out of a query, from its beginning on, and makes conditions of them.
final class Narrowing {
  private static final String QUOTE = "\"";

  private final Understood before;
  private final String text;
  private final StringBuilder left = new StringBuilder();
  private final List<Notice> notices = new ArrayList<>();
  private Filter filter = Filter.ALL;
  private int at;

  Narrowing(Understood before) {
    this.before = before;
    this.text = before.query().text();
  }

  /// Whether the words stand in quotation marks, where they are nothing but words.
  boolean quoted(int start, int end) {
    return text.substring(0, start).contains(QUOTE) && text.substring(end).contains(QUOTE);
  }

  /// Makes the words between two places a condition.
  void narrows(int start, int end, Filter condition) {
    filter = Filter.both(filter, condition);
    takes(start, end, NoticeKind.NARROWED, condition);
  }

  /// Leaves out the words between two places, since nothing can meet their condition.
  void unmet(int start, int end, Filter condition) {
    takes(start, end, NoticeKind.UNMET, condition);
  }

  private void takes(int start, int end, NoticeKind kind, Filter condition) {
    left.append(text, at, start).append(' ');
    at = end;
    notices.add(new Notice(kind, text.substring(start, end), FilterText.of(condition)));
  }

  /// What is understood then; as before when nothing was taken.
  Understood done() {
    if (notices.isEmpty()) {
      return before;
    }
    String rest = left.append(text, at, text.length()).toString();
    // A space at the end says that the last word is finished.
    String words = rest.replaceAll("\\s+", " ").stripLeading();
    return before.asking(before.query().worded(words).narrowed(filter)).noting(notices);
  }

  /// The conditions that were made of words, as the trace tells them.
  static String told(Understood after) {
    return after.notices().stream()
        .filter(notice -> notice.kind() == NoticeKind.NARROWED)
        .map(notice -> notice.from() + ": " + notice.to())
        .collect(Collectors.joining(", "));
  }
}
