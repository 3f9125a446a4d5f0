package dev.vitrine.search.rules;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.shop.Settings.Synonyms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What else the shop says for the words of a pattern.
final class SynonymPhrases {
  /// Most wordings of one pattern.
  private static final int MOST = 16;

  /// A phrase that the words of a pattern may be replaced by.
  private record Other(List<String> from, List<String> to) {}

  private final Map<String, List<Other>> byFirst = new HashMap<>();

  SynonymPhrases(List<Synonyms> groups, Words words) {
    for (Synonyms group : groups) {
      List<List<String>> phrases =
          group.words().stream().map(w -> exact(words, w)).filter(p -> !p.isEmpty()).toList();
      List<String> input = exact(words, group.from());
      for (List<String> from : phrases) {
        if (!group.from().isEmpty()) {
          add(from, input);
        } else {
          phrases.stream().filter(to -> !to.equals(from)).forEach(to -> add(from, to));
        }
      }
    }
  }

  private static List<String> exact(Words words, String text) {
    return words.of(text, Language.OTHER).stream().map(Token::exact).toList();
  }

  private void add(List<String> from, List<String> to) {
    if (!to.isEmpty()) {
      byFirst.computeIfAbsent(from.getFirst(), _ -> new ArrayList<>()).add(new Other(from, to));
    }
  }

  /// Other wordings of a pattern, each with one phrase replaced; a facet as it is written.
  List<List<String>> wordings(List<Part> parts) {
    List<String> texts = parts.stream().map(SynonymPhrases::text).toList();
    var all = new ArrayList<List<String>>();
    for (int at = 0; at < texts.size(); at++) {
      for (Other other : byFirst.getOrDefault(texts.get(at), List.of())) {
        int end = at + other.from().size();
        boolean there = end <= texts.size() && texts.subList(at, end).equals(other.from());
        if (there && all.size() < MOST) {
          var wording = new ArrayList<>(texts.subList(0, at));
          wording.addAll(other.to());
          wording.addAll(texts.subList(end, texts.size()));
          all.add(wording);
        }
      }
    }
    return all;
  }

  private static String text(Part part) {
    return switch (part) {
      case Part.Literal literal -> literal.exact();
      case Part.Facet facet -> "{facet:" + facet.attribute() + "}";
    };
  }
}
