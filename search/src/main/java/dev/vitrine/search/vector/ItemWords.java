package dev.vitrine.search.vector;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.item.CategoryPath;
import dev.vitrine.kernel.item.Item;
import dev.vitrine.kernel.item.Live;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Value;
import dev.vitrine.kernel.item.Video;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The stems of an item by where they stand, without words that say little; what vectors are made
/// of.
///
/// @param title in order, at most {@link #TITLE}
/// @param kinds of brand, categories and labels
/// @param wholes keys of brand and categories as a whole
/// @param details of attribute values
/// @param body of selling points, descriptions and what is said in a video, in order
public record ItemWords(
    List<String> title,
    List<String> kinds,
    List<Long> wholes,
    List<String> details,
    List<String> body) {
  static final int TITLE = 48;
  static final int KINDS = 32;
  static final int DETAILS = 64;
  static final int BODY = 160;

  /// Cuts an item's texts.
  public static ItemWords of(Item item, Words words) {
    String stated = item.listing().language();
    Language language =
        stated.isEmpty()
            ? LanguageGuess.of(item.listing().title() + ' ' + item.listing().description())
            : Language.of(stated);
    var cutting = new Cutting(words, language);
    var wholes = new LinkedHashSet<Long>();
    return new ItemWords(
        cutting.stems(List.of(item.listing().title()), TITLE),
        cutting.stems(kinds(item, wholes), KINDS),
        List.copyOf(wholes),
        cutting.stems(details(item), DETAILS),
        cutting.stems(body(item), BODY));
  }

  private static List<String> kinds(Item item, Set<Long> wholes) {
    Set<String> kinds = new LinkedHashSet<>();
    if (item instanceof Product product && !product.brand().isBlank()) {
      kinds.add(product.brand());
      wholes.add(TraitKeys.whole("brand", product.brand()));
    }
    for (CategoryPath path : item.listing().categories()) {
      for (int depth = 1; depth <= path.names().size(); depth++) {
        wholes.add(TraitKeys.whole("category", String.join("\0", path.names().subList(0, depth))));
      }
      kinds.addAll(path.names().reversed());
    }
    kinds.addAll(item.listing().tags());
    return List.copyOf(kinds);
  }

  private static List<String> details(Item item) {
    Set<String> details = new LinkedHashSet<>();
    add(details, item.listing().attributes());
    if (item instanceof Product product) {
      details.add(product.model());
      product.variants().forEach(variant -> add(details, variant.attributes()));
    }
    return List.copyOf(details);
  }

  private static void add(Set<String> details, Map<String, List<Value>> attributes) {
    for (String name : attributes.keySet().stream().sorted().toList()) {
      for (Value value : attributes.getOrDefault(name, List.of())) {
        if (value instanceof Value.Text(String text)) {
          details.add(text);
        }
      }
    }
  }

  private static List<String> body(Item item) {
    var body = new ArrayList<>(item.listing().bullets());
    body.add(item.listing().description());
    switch (item) {
      case Product _, Live _ -> {}
      case Video video -> {
        body.add(video.onScreen());
        body.add(video.transcript());
      }
    }
    return body;
  }

  /// The cutting of texts of one language.
  private record Cutting(Words words, Language language) {
    private static final int LONGEST = 4_000;

    List<String> stems(List<String> texts, int most) {
      var stems = new ArrayList<String>();
      for (String text : texts) {
        if (stems.size() >= most) {
          break;
        }
        String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (Token token : words.of(part, language)) {
          if (!token.common() && stems.size() < most) {
            stems.add(token.stem());
          }
        }
      }
      return stems;
    }
  }
}
