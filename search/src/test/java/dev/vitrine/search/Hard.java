package dev.vitrine.search;

import java.util.List;

/// Texts that nobody types and that arrive all the same.
public final class Hard {
  private Hard() {}

  /// Empty, blank, endless, broken and foreign texts, none above the limit of a query.
  public static List<String> texts() {
    return List.of(
        "",
        " ",
        "\t\n\r ",
        "\"",
        "\"\"",
        "\"kettle",
        "kettle\" \"",
        "...",
        "-",
        "*:*",
        "kettle AND NOT (red OR",
        "a".repeat(512),
        "kettle ".repeat(73),
        "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(9),
        "1".repeat(512),
        "w1".repeat(256),
        "a-".repeat(256),
        "🫖".repeat(100),
        "🫖 kettle 👩‍👩‍👧",
        "\uD83D",
        "kettle\uDC00\uD800red",
        "\u0000kettle\u0000",
        "\u202Eelttek\u202C",
        "k\u0301\u0302\u0303".repeat(100),
        "\uFEFFkettle\u200B\u2060",
        "İSTANBUL ıI ǅ ﬁ ß ẞ",
        "连衣裙".repeat(100),
        "เสื้อยืด".repeat(30),
        "ساعة\u0640يد",
        "\uFFFF\uFFFE");
  }
}
