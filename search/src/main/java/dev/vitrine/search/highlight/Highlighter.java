package dev.vitrine.search.highlight;

import dev.vitrine.search.highlight.Highlight.Level;
import dev.vitrine.search.highlight.Matched.Mark;
import dev.vitrine.search.highlight.Spans.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Marks what a query matched in texts. One is made for each query and used by one thread.
public final class Highlighter {
  private final Spans spans;
  private final Matched matched;
  private final String pre;
  private final String post;

  Highlighter(Spans spans, String query, List<String> matched, String pre, String post) {
    this.spans = spans;
    this.pre = pre;
    this.post = post;
    var typed = new ArrayList<Matched.Typed>();
    for (Span s : spans.of(query)) {
      typed.add(new Matched.Typed(query.substring(s.start(), s.end()), s.forms()));
    }
    this.matched = Matched.of(matched, typed);
  }

  /// Makes one for a query.
  ///
  /// @param spans where words lie
  /// @param query as typed
  /// @param matched normalised forms that matched; one that ends with `*` is a beginning
  /// @param pre put before a marked part
  /// @param post put after it
  public static Highlighter of(
      Spans spans, String query, List<String> matched, String pre, String post) {
    return new Highlighter(spans, query, matched, pre, post);
  }

  /// The whole text with marks.
  public Highlight mark(String text) {
    return render(text, 0, text.length(), marks(spans.of(text)));
  }

  /// At most `words` words around the first mark, with marks.
  ///
  /// @param ellipsis stands where text was cut
  public Highlight excerpt(String text, int words, String ellipsis) {
    List<Span> all = spans.of(text);
    List<Mark> marks = marks(all);
    if (words >= all.size() || words <= 0) {
      return render(text, 0, text.length(), marks);
    }
    int first = 0;
    while (!marks.isEmpty() && all.get(first).start() < marks.getFirst().start()) {
      first++;
    }
    int from = Math.clamp(first - words / 3, 0, all.size() - words);
    int start = from == 0 ? 0 : all.get(from).start();
    int last = from + words;
    int end = last == all.size() ? text.length() : all.get(last - 1).end();
    Highlight cut = render(text, start, end, marks);
    String before = start > 0 ? ellipsis : "";
    String after = end < text.length() ? ellipsis : "";
    return new Highlight(
        before + cut.value() + after, cut.level(), cut.matchedWords(), cut.whole());
  }

  private List<Mark> marks(List<Span> all) {
    var out = new ArrayList<Mark>();
    int end = 0;
    for (Span span : all) {
      var mark = matched.mark(span);
      if (mark.isPresent() && mark.get().start() >= end) {
        out.add(mark.get());
        end = mark.get().end();
      }
    }
    return out;
  }

  private Highlight render(String text, int from, int to, List<Mark> marks) {
    var out = new StringBuilder();
    var found = new TreeSet<Integer>();
    int at = from;
    int marked = 0;
    for (Mark mark : marks) {
      if (mark.start() < from || mark.end() > to) {
        continue;
      }
      out.append(text, at, mark.start()).append(pre);
      out.append(text, mark.start(), mark.end()).append(post);
      at = mark.end();
      marked += mark.end() - mark.start();
      found.add(matched.typedFor(mark.form()));
    }
    out.append(text, at, to);
    found.remove(-1);
    List<String> words = found.stream().map(i -> matched.typed().get(i).text()).toList();
    boolean any = marked > 0;
    boolean full = any && words.size() == matched.typed().size();
    Level level = full ? Level.FULL : any ? Level.PARTIAL : Level.NONE;
    return new Highlight(out.toString(), level, words, any && marked == to - from);
  }
}
