package dev.vitrine.search.rules;

import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads patterns: words as queries are cut into words, and `{facet:…}`.
final class Patterns {
  private static final Pattern FACET = Pattern.compile("\\{facet:([^{}]{1,200})\\}");

  private final Words words;
  private final Alike alike;
  private final SynonymPhrases synonyms;

  Patterns(Words words, SynonymPhrases synonyms) {
    this.words = words;
    this.alike = new Alike(words);
    this.synonyms = synonyms;
  }

  /// What a condition's pattern consists of, in each wording that counts as it.
  List<List<Part>> of(Condition condition) {
    List<Part> parts = parts(condition.pattern(), condition.alternatives());
    if (!condition.alternatives()) {
      return List.of(parts);
    }
    var all = new ArrayList<List<Part>>();
    all.add(parts);
    for (List<String> other : synonyms.wordings(parts)) {
      all.add(other.stream().map(this::back).toList());
    }
    return all;
  }

  private Part back(String part) {
    Matcher facet = FACET.matcher(part);
    return facet.matches() ? new Part.Facet(facet.group(1)) : literal(part, true);
  }

  private List<Part> parts(String pattern, boolean alternatives) {
    var parts = new ArrayList<Part>();
    Matcher facet = FACET.matcher(pattern);
    int at = 0;
    while (facet.find()) {
      words(pattern.substring(at, facet.start()), alternatives, parts);
      parts.add(new Part.Facet(facet.group(1)));
      at = facet.end();
    }
    words(pattern.substring(at), alternatives, parts);
    return parts;
  }

  private void words(String text, boolean alternatives, List<Part> into) {
    for (Token token : words.of(text, LanguageGuess.of(text))) {
      into.add(literal(token.exact(), alternatives));
    }
  }

  private Part literal(String exact, boolean alternatives) {
    return new Part.Literal(exact, alternatives ? alike.keys(exact) : Set.of());
  }
}
