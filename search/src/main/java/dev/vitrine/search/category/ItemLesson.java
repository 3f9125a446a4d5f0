package dev.vitrine.search.category;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.LinkWords;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What an item teaches: the words of its title, those behind `for` for less, the names of its
/// categories, and for less its brand, its values and what its description begins with.
public final class ItemLesson {
  private static final int LONGEST = 1_000;
  private static final int MOST_VALUES = 24;
  private static final double BEHIND_LINK = 0.2;
  private static final double NAME = 1;
  private static final double BRAND = 0.5;
  private static final double VALUE = 0.3;
  private static final double BODY = 0.1;

  private final Words words;
  private final Language language;
  private final List<Lesson.Part> parts = new ArrayList<>();

  private ItemLesson(Words words, Language language) {
    this.words = words;
    this.language = language;
  }

  /// The lesson of an item; one without categories teaches nothing.
  public static Lesson of(Item item, Words words) {
    String stated = item.listing().language();
    Language language =
        stated.isEmpty()
            ? LanguageGuess.of(item.listing().title() + ' ' + item.listing().description())
            : Language.of(stated);
    var lesson = new ItemLesson(words, language);
    lesson.title(item.listing().title());
    lesson.rest(item);
    return new Lesson(lesson.parts, categories(item), 1);
  }

  /// The paths of an item that no other of its paths goes on from.
  private static List<List<String>> categories(Item item) {
    List<List<String>> all = item.listing().categories().stream().map(CategoryPath::names).toList();
    return all.stream()
        .filter(path -> all.stream().noneMatch(other -> goesOn(other, path)))
        .distinct()
        .toList();
  }

  private static boolean goesOn(List<String> longer, List<String> path) {
    return longer.size() > path.size() && longer.subList(0, path.size()).equals(path);
  }

  private void title(String title) {
    List<Token> tokens = words.of(title, language);
    int link = 0;
    while (link < tokens.size() && (link == 0 || !links(tokens.get(link)))) {
      link++;
    }
    add(stems(tokens.subList(0, link)), 1);
    add(stems(tokens.subList(link, tokens.size())), BEHIND_LINK);
  }

  private boolean links(Token token) {
    return LinkWords.contains(token.exact(), language);
  }

  private void rest(Item item) {
    for (CategoryPath path : item.listing().categories()) {
      path.names().forEach(name -> add(name, NAME));
    }
    if (item instanceof Product product) {
      add(product.brand(), BRAND);
    }
    item.listing().tags().stream().limit(MOST_VALUES).forEach(tag -> add(tag, VALUE));
    values(item.listing().attributes()).limit(MOST_VALUES).forEach(value -> add(value, VALUE));
    item.listing().bullets().stream().limit(MOST_VALUES).forEach(bullet -> add(bullet, BODY));
    add(item.listing().description(), BODY);
  }

  private static Stream<String> values(Map<String, List<Value>> attributes) {
    return attributes.keySet().stream()
        .sorted()
        .flatMap(name -> attributes.getOrDefault(name, List.of()).stream())
        .filter(Value.Text.class::isInstance)
        .map(value -> ((Value.Text) value).text());
  }

  private void add(String text, double weight) {
    String some = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    add(stems(words.of(some, language)), weight);
  }

  private void add(List<String> stems, double weight) {
    if (!stems.isEmpty()) {
      parts.add(new Lesson.Part(stems, weight));
    }
  }

  private static List<String> stems(List<Token> tokens) {
    return tokens.stream().filter(token -> !token.common()).map(Token::stem).toList();
  }
}
