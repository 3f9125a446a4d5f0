package dev.vitrine.simulate.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words and sentences of other languages for the share of products that is not in English.
public final class Foreign {
  private final List<String> languages = new ArrayList<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, List<String>> sentences = new HashMap<>();

  Foreign() {
    for (String line : Tables.lines("foreign.txt")) {
      List<String> cells = Tables.cells(line);
      String head = cells.getFirst();
      List<String> rest = cells.subList(1, cells.size());
      if (head.equals("languages")) {
        languages.addAll(rest);
      } else if (head.startsWith("= ")) {
        sentences.put(head.substring(2), rest);
      } else {
        words.put(head, rest);
      }
    }
  }

  /// The languages there are besides English, as BCP 47 tags.
  public List<String> languages() {
    return languages;
  }

  /// A language that has a word for the type, or English.
  String language(ProductType type, Dice dice) {
    return words.containsKey(type.leaf()) ? dice.pick(languages) : "en";
  }

  /// The word of a language for a leaf or a colour, or the English one.
  public String word(String english, String language) {
    List<String> row = words.get(english);
    return row == null ? english : row.get(languages.indexOf(language));
  }

  /// Title, description and bullets, with places for noun, brand, model and colour.
  List<String> sentences(String language) {
    return sentences.getOrDefault(language, List.of());
  }
}
