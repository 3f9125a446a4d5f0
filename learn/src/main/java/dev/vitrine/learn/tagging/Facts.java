package dev.vitrine.learn.tagging;

import dev.vitrine.search.TagType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What an item says of itself by name: its type, its brand, its colour and so on.
///
/// @param named phrases with their types, in the order of the item
record Facts(List<Named> named) {
  private static final int LONGEST = 4;
  private static final Map<Pattern, TagType> ATTRIBUTES =
      Map.of(
          Pattern.compile("(product_?)?(type|category)"), TagType.PRODUCT_TYPE,
          Pattern.compile(".*colou?r.*"), TagType.COLOUR,
          Pattern.compile(".*(material|fabric).*"), TagType.MATERIAL,
          Pattern.compile("(.*_)?(gender|audience|department|age_group|target_group)"),
              TagType.AUDIENCE,
          Pattern.compile("(.*_)?shape"), TagType.SHAPE,
          Pattern.compile(".*(occasion|season|holiday).*"), TagType.OCCASION,
          Pattern.compile("condition"), TagType.CONDITION,
          Pattern.compile(".*(country|origin).*"), TagType.ORIGIN,
          Pattern.compile("(.*_)?size"), TagType.MEASURE,
          Pattern.compile("(.*_)?(style|pattern|finish|flavou?r|scent|technology)"),
              TagType.MODIFIER);

  /// A phrase that names something.
  ///
  /// @param words in lower case, without marks around them
  record Named(TagType type, List<String> words) {
    Named {
      words = List.copyOf(words);
    }
  }

  Facts {
    named = List.copyOf(named);
  }

  /// The facts of an item in the project's JSON form.
  static Facts of(JsonNode item) {
    var named = new ArrayList<Named>();
    add(named, TagType.CREATOR, item.path("brand").asString(""));
    String model = item.path("model").asString("");
    boolean number = model.chars().anyMatch(Character::isDigit);
    add(named, number ? TagType.PRODUCT_NUMBER : TagType.PRODUCT_NAME, model);
    JsonNode categories = item.path("categories");
    JsonNode path = categories.path(0).isArray() ? categories.path(0) : categories;
    String leaf = path.isEmpty() ? "" : path.get(path.size() - 1).asString("");
    for (String part : leaf.split("[&,]", -1)) {
      add(named, TagType.PRODUCT_TYPE, part);
    }
    attributes(named, item.path("attributes"));
    item.path("variants").forEach(variant -> attributes(named, variant.path("attributes")));
    return new Facts(named);
  }

  private static void attributes(List<Named> named, JsonNode attributes) {
    for (Map.Entry<String, JsonNode> entry : attributes.properties()) {
      Optional<TagType> type = type(entry.getKey());
      JsonNode value = entry.getValue();
      for (JsonNode one : value.isArray() ? value : List.of(value)) {
        if (type.isPresent() && one.isString()) {
          add(named, type.get(), one.stringValue());
        }
      }
    }
  }

  /// The type that values of an attribute have, by the attribute's name.
  static Optional<TagType> type(String attribute) {
    String plain = attribute.toLowerCase(Locale.ROOT).replaceAll("[ .-]", "_");
    return ATTRIBUTES.entrySet().stream()
        .filter(e -> e.getKey().matcher(plain).matches())
        .map(Map.Entry::getValue)
        .min(TagType::compareTo);
  }

  private static void add(List<Named> named, TagType type, String text) {
    List<String> words = CatalogueText.cut(text);
    if (!words.isEmpty() && words.size() <= LONGEST) {
      named.add(new Named(type, words));
    }
  }

  /// The phrases of a type.
  List<Named> of(TagType type) {
    return named.stream().filter(n -> n.type() == type).toList();
  }
}
