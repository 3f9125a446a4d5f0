package dev.vitrine.search.tagging;

import dev.vitrine.search.Meaning;
import java.util.List;
import java.util.regex.Pattern;

/// Numbers of pieces that no unit of measure says, in a text in lower case: `set of 4`, `box of
/// 100`.
final class SetWords {
  private static final Pattern OF =
      Pattern.compile("(?<!\\S)(set|box|case|bundle|lot|pack) of (\\d{1,4})(?!\\S)");

  private SetWords() {}

  static List<Amounts.Hit> find(String text) {
    return OF.matcher(text)
        .results()
        .map(m -> {
          String unit = m.group(1).equals("pack") ? "pk" : m.group(1);
          var meaning = new Meaning.Measure(Double.parseDouble(m.group(2)), unit);
          return new Amounts.Hit(m.start(), m.end(), meaning);
        })
        .toList();
  }
}
