package dev.vitrine.simulate.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of one product: phrases filled with its facts.
public final class Wording {
  private final Assortment assortment;
  private final Draft draft;
  private final Dice dice;
  private final String work;
  private final String author;

  public Wording(Assortment assortment, Draft draft, Dice dice) {
    this.assortment = assortment;
    this.draft = draft;
    this.dice = dice;
    boolean media = draft.type().style().equals("media");
    this.work = media ? work() : "";
    this.author = media ? author() : "";
  }

  private String work() {
    String own = "work." + draft.type().leaf();
    return fill(
        dice.pick(assortment.phrases().named(assortment.phrases().has(own) ? own : "work")));
  }

  private String author() {
    for (int t = 0; t < draft.chosen().length; t++) {
      Trait trait = draft.type().traits().get(t);
      if (draft.shared(t) >= 0 && (trait.key().equals("author") || trait.key().equals("artist"))) {
        return trait.values().get(draft.shared(t));
      }
    }
    return draft.brand().name();
  }

  /// The title as its shop writes it; one in nine is a heap of keywords.
  public String title() {
    String kind = dice.chance(0.11) ? "noisy" : "title";
    String title = fill(dice.pick(assortment.phrases().of(kind, draft.type().style())));
    return tidy(title.replace(" \"\"", ""));
  }

  /// Sentences that are true of the product, in random order.
  public List<String> facts() {
    List<String> facts = new ArrayList<>();
    for (int t = 0; t < draft.chosen().length; t++) {
      int value = draft.shared(t);
      List<String> sentences =
          value < 0 ? List.of() : draft.type().traits().get(t).sentences().get(value);
      boolean plain =
          value >= 0 && draft.type().traits().get(t).values().get(value).equals("Plain");
      if (!sentences.isEmpty() && !plain) {
        facts.add(Words.upperFirst(dice.pick(sentences)));
      }
    }
    for (int i = facts.size() - 1; i > 0; i--) {
      facts.add(facts.remove(dice.below(i + 1)));
    }
    return facts;
  }

  /// One to three sentences; takes the facts it uses out of the list.
  String description(List<String> facts) {
    StringBuilder text = new StringBuilder(300);
    String style = draft.type().style();
    text.append(Words.upperFirst(fill(dice.pick(assortment.phrases().of("open", style)))));
    if (facts.size() > 1 && dice.chance(0.75)) {
      text.append(' ').append(facts.removeLast());
    }
    if (dice.chance(0.35)) {
      text.append(' ').append(dice.pick(assortment.phrases().of("close", style)));
    }
    return text.toString();
  }

  /// Two to five selling points.
  List<String> bullets(List<String> facts) {
    List<String> bullets = new ArrayList<>(facts.subList(0, Math.min(facts.size(), 4)));
    List<String> more = assortment.phrases().of("fact", draft.type().style());
    int first = dice.below(more.size());
    for (int i = 0; i < more.size() && (bullets.size() < 2 || i == 0); i++) {
      bullets.add(more.get((first + i) % more.size()));
    }
    return bullets;
  }

  /// A phrase with its places filled.
  public String fill(String phrase) {
    StringBuilder out = new StringBuilder(phrase.length() + 60);
    int at = 0;
    while (true) {
      int open = phrase.indexOf('{', at);
      if (open < 0) {
        return out.append(phrase, at, phrase.length()).toString();
      }
      int close = phrase.indexOf('}', open);
      out.append(phrase, at, open);
      place(phrase.substring(open + 1, close), out);
      at = close + 1;
    }
  }

  private void place(String name, StringBuilder out) {
    ProductType.Noun noun = draft.noun();
    switch (name) {
      case "brand" -> out.append(draft.brand().name());
      case "model" -> out.append(draft.model());
      case "noun" -> out.append(noun.word());
      case "Noun" -> out.append(noun.titled());
      case "syn" -> out.append(synonym(out));
      case "aud" -> out.append(draft.type().audience());
      case "This" -> out.append(noun.plural() ? "These" : "This");
      case "this" -> out.append(noun.plural() ? "these" : "this");
      case "is" -> out.append(noun.plural() ? "are" : "is");
      case "is1" -> out.append("is");
      case "has" -> out.append(noun.plural() ? "have" : "has");
      case "work" -> out.append(work);
      case "author" -> out.append(author);
      case "use" -> out.append(dice.pick(assortment.phrases().of("use", draft.type().style())));
      case "tag", "tag2" -> {
        String tag = dice.pick(assortment.phrases().of("tag", draft.type().style()));
        out.append(out.indexOf(tag) < 0 ? tag : "");
      }
      case "leaf" -> out.append(draft.type().leaf());
      case "pre1", "pre2", "pre3" -> traits(true, name.charAt(3) - '0', " ", out);
      case "post1", "post2", "post3" -> traits(false, name.charAt(4) - '0', ", ", out);
      default -> out.append(dice.pick(assortment.phrases().named(name)));
    }
  }

  private String synonym(StringBuilder soFar) {
    for (ProductType.Noun other : draft.type().nouns()) {
      if (!other.titled().contains(draft.noun().titled())
          && soFar.indexOf(other.titled()) < 0
          && !other.equals(draft.noun())) {
        return other.titled();
      }
    }
    return "";
  }

  private void traits(boolean before, int most, String between, StringBuilder out) {
    int said = 0;
    String noun = draft.noun().word().toLowerCase(Locale.ROOT);
    for (int t = 0; t < draft.chosen().length && said < most; t++) {
      Trait trait = draft.type().traits().get(t);
      List<String> forms = before ? trait.before() : trait.after();
      int value = draft.shared(t);
      if (value < 0 || forms.isEmpty() || forms.get(value).equals("Plain")) {
        continue;
      }
      String form = forms.get(value);
      if (!noun.contains(form.toLowerCase(Locale.ROOT)) && out.indexOf(form) < 0) {
        out.append(said > 0 ? between : "").append(form);
        said++;
      }
    }
  }

  /// A text without the gaps that empty places leave.
  static String tidy(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      if (c == ' ' && (last == ' ' || last == '(')) {
        continue;
      }
      if (c == ',' && last == ' ' && !out.isEmpty()) {
        out.setLength(out.length() - 1);
        last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      }
      if (c != ',' || last != ',') {
        out.append(c);
      }
    }
    int end = out.length();
    while (end > 0 && " ,–|".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    return out.substring(0, end);
  }
}
