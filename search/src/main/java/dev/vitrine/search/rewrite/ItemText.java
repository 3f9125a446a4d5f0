package dev.vitrine.search.rewrite;

import dev.vitrine.index.text.Joined;
import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of one item as names are mined from them: cut as the index cuts them.
public final class ItemText {
  private static final int LONGEST = 4_000;
  private static final Pattern PARTS = Pattern.compile("[,;:/|()\\[\\]–—•]|\\s-\\s|\\.\\s");

  private final Words words;
  private final Language language;
  private final List<String> texts;
  private final List<Part> title;
  private final Set<String> stems = new LinkedHashSet<>();

  /// A word of a title.
  ///
  /// @param stem its stem
  /// @param exact as it is written, normalised
  /// @param common whether it says little
  /// @param apart whether punctuation stands before it
  public record Part(String stem, String exact, boolean common, boolean apart) {}

  private ItemText(Words words, Language language, List<String> texts) {
    this.words = words;
    this.language = language;
    this.texts = List.copyOf(texts);
    this.title = parts(texts.getFirst(), words.of(texts.getFirst(), language));
    title.forEach(part -> stems.add(part.stem()));
    texts
        .subList(1, texts.size())
        .forEach(text -> words.of(text, language).forEach(token -> stems.add(token.stem())));
  }

  /// The words of an item, in the language that it states or that it looks like.
  public static ItemText of(Item item, Words words) {
    String stated = item.listing().language();
    String title = item.listing().title();
    Language language =
        stated.isEmpty()
            ? LanguageGuess.of(title + ' ' + item.listing().description())
            : Language.of(stated);
    var texts = new ArrayList<String>();
    texts.add(title);
    texts.addAll(item.listing().bullets());
    texts.add(item.listing().description());
    for (CategoryPath path : item.listing().categories()) {
      texts.addAll(path.names());
    }
    texts.addAll(item.listing().tags());
    item.listing()
        .attributes()
        .forEach((_, values) -> {
          for (Value value : values) {
            if (value instanceof Value.Text(String text)) {
              texts.add(text);
            }
          }
        });
    texts.replaceAll(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return new ItemText(words, language, texts);
  }

  private static List<Part> parts(String text, List<Token> tokens) {
    var parts = new ArrayList<Part>();
    int end = 0;
    for (Token token : tokens) {
      boolean apart =
          !parts.isEmpty()
              && token.start() > end
              && PARTS.matcher(text.substring(end, token.start())).find();
      parts.add(new Part(token.stem(), token.exact(), token.common(), apart));
      end = Math.max(end, token.end());
    }
    return parts;
  }

  /// The words of the title in order.
  public List<Part> title() {
    return title;
  }

  /// Every stem that stands anywhere in it, each once.
  public Set<String> stems() {
    return stems;
  }

  /// Its texts as written, the title first.
  public List<String> texts() {
    return texts;
  }

  /// The stems of a text in its language.
  public List<String> stems(String text) {
    return words.key(text, language);
  }

  /// The stems of its brand.
  public List<String> brand(Item item) {
    return item instanceof Product product ? stems(product.brand()) : List.of();
  }

  /// The stems of a query.
  public static List<String> query(String text, Words words) {
    return words.key(text, LanguageGuess.of(text));
  }

  /// Whether items that write a pair of words are found by the one word that both make.
  public static boolean unified(String pair, String one, Words words) {
    return words.item(pair, Language.OTHER).joins().stream()
        .map(Joined::exact)
        .anyMatch(one::equals);
  }
}
