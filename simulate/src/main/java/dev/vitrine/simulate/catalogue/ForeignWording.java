package dev.vitrine.simulate.catalogue;

import java.util.List;

/// Title, description and bullets in a language other than English.
public final class ForeignWording {
  private ForeignWording() {}

  static void write(Foreign foreign, Draft draft, String more, JsonText out) {
    List<String> sentences = foreign.sentences(draft.language());
    out.field("title", title(foreign, draft) + more);
    out.field("language", draft.language());
    out.field("description", description(foreign, draft) + more);
    out.openList("bullets").text(sentences.get(2)).text(sentences.get(3)).closeList();
  }

  /// The title in the draft's own language.
  public static String title(Foreign foreign, Draft draft) {
    String form = foreign.sentences(draft.language()).get(0);
    return Wording.tidy(fill(form, foreign, draft));
  }

  /// The description in the draft's own language.
  public static String description(Foreign foreign, Draft draft) {
    return fill(foreign.sentences(draft.language()).get(1), foreign, draft);
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
