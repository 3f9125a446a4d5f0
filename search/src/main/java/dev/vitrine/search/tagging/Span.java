package dev.vitrine.search.tagging;

import dev.vitrine.search.TagType;
import java.util.ArrayList;
import java.util.List;

/// Neighbouring words with one type.
///
/// @param from the first word
/// @param to behind the last word
public record Span(TagType type, int from, int to) {
  /// The spans that labels say. An inside that continues nothing begins a span.
  public static List<Span> of(int[] labels) {
    var spans = new ArrayList<Span>();
    int at = 0;
    while (at < labels.length) {
      int label = labels[at];
      int from = at++;
      if (label != Labels.OUTSIDE) {
        TagType type = Labels.type(label);
        while (at < labels.length && labels[at] == Labels.inside(type)) {
          at++;
        }
        spans.add(new Span(type, from, at));
      }
    }
    return spans;
  }
}
