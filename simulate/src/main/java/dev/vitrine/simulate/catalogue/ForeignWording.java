package dev.vitrine.simulate.catalogue;

import java.util.List;

/// Title, description and bullets in a language other than English.
final class ForeignWording {
  private ForeignWording() {}

  static void write(Foreign foreign, Draft draft, JsonText out) {
    List<String> sentences = foreign.sentences(draft.language());
    out.field("title", Wording.tidy(fill(sentences.get(0), foreign, draft)));
    out.field("language", draft.language());
    out.field("description", fill(sentences.get(1), foreign, draft));
    out.openList("bullets").text(sentences.get(2)).text(sentences.get(3)).closeList();
  }

  private static String fill(String sentence, Foreign foreign, Draft draft) {
    String colour = colour(foreign, draft);
    return sentence
        .replace("{noun}", foreign.word(draft.type().leaf(), draft.language()))
        .replace("{brand}", draft.brand().name())
        .replace("{model}", draft.model())
        .replace("{, colour}", colour.isEmpty() ? "" : ", " + colour);
  }

  /// The word for the one colour it has, empty when there are several or the language lacks it.
  private static String colour(Foreign foreign, Draft draft) {
    for (int t = 0; t < draft.chosen().length; t++) {
      Trait trait = draft.type().traits().get(t);
      if (trait.coloured() && draft.shared(t) >= 0) {
        String english = trait.values().get(draft.shared(t));
        String word = foreign.word(english, draft.language());
        return word.equals(english) ? "" : word;
      }
    }
    return "";
  }
}
