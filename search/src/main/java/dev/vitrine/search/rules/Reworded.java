package dev.vitrine.search.rules;

import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rule.Consequence;
import dev.vitrine.kernel.rule.Consequence.Edit;
import dev.vitrine.search.rules.Fired.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The words of a query while rules change them. The first rule that gives a whole new query
/// decides; else each change applies to words that no change before it took.
final class Reworded {
  private static final String FACET = "{facet:";

  private final Query query;
  private final List<Token> tokens;
  private final Words words;
  private final Map<Integer, String> inserts = new TreeMap<>();
  private final boolean[] gone;
  private Optional<String> whole = Optional.empty();

  Reworded(Query query, List<Token> tokens, Words words) {
    this.query = query;
    this.tokens = tokens;
    this.words = words;
    this.gone = new boolean[tokens.size()];
  }

  /// Takes the changes of a rule and says what they are.
  void add(Fired fired, Told told) {
    Consequence does = fired.rule().consequence();
    if (does.query().isPresent()) {
      String text = "query \"" + does.query().get() + "\"";
      if (whole.isEmpty()) {
        whole = does.query();
        told.did().add(text);
      } else {
        told.not().add(text + ": another rule gives \"" + whole.get() + "\"");
      }
    }
    for (Edit edit : does.edits()) {
      if (whole.isEmpty()) {
        places(edit, fired).forEach(span -> take(span, edit, told.did()));
      }
    }
  }

  /// Where the words of an edit stand.
  private List<Span> places(Edit edit, Fired fired) {
    if (edit.delete().startsWith(FACET) && edit.delete().endsWith("}")) {
      String attribute = edit.delete().substring(FACET.length(), edit.delete().length() - 1);
      return fired.facets().getOrDefault(attribute, List.of());
    }
    List<String> wanted =
        words.of(edit.delete(), ApplyRules.language(query)).stream().map(Token::exact).toList();
    var places = new ArrayList<Span>();
    for (int from = 0; !wanted.isEmpty() && from + wanted.size() <= tokens.size(); from++) {
      List<String> here =
          tokens.subList(from, from + wanted.size()).stream().map(Token::exact).toList();
      if (here.equals(wanted)) {
        places.add(new Span(from, from + wanted.size(), edit.delete()));
      }
    }
    return places;
  }

  private void take(Span span, Edit edit, List<String> did) {
    for (int i = span.from(); i < span.to(); i++) {
      if (gone[i]) {
        return;
      }
    }
    for (int i = span.from(); i < span.to(); i++) {
      gone[i] = true;
    }
    if (edit.insert().isEmpty()) {
      did.add("without \"" + span.text() + "\"");
    } else {
      inserts.put(span.from(), edit.insert());
      did.add("\"" + span.text() + "\" → \"" + edit.insert() + "\"");
    }
  }

  /// The words after all changes.
  String text() {
    if (whole.isPresent()) {
      return cut(whole.get());
    }
    var out = new StringBuilder();
    int copied = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (gone[i]) {
        out.append(query.text(), copied, Math.max(copied, tokens.get(i).start()));
        out.append(inserts.getOrDefault(i, ""));
        copied = Math.max(copied, tokens.get(i).end());
      }
    }
    out.append(query.text(), copied, query.text().length());
    return copied == 0 ? query.text() : cut(out.toString().strip().replaceAll("\\s{2,}", " "));
  }

  private static String cut(String text) {
    int end = Math.min(text.length(), Query.TEXT_LIMIT);
    boolean half = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, half ? end - 1 : end);
  }
}
