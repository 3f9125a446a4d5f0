package dev.vitrine.search.intent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as intents are read from it: lower case, without marks on letters, in words; and without
/// any space, for scripts that write none.
///
/// @param words at most {@link #MOST}
/// @param joined all of it without spaces
record Spoken(List<String> words, String joined) {
  static final int MOST = 32;
  private static final int LONGEST = 512;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}@]+");

  Spoken {
    words = List.copyOf(words);
  }

  static Spoken of(String text) {
    String some = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String apart = Normalizer.normalize(some.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String marked = Normalizer.normalize(MARKS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    String plain = APOSTROPHE.matcher(marked.replace('đ', 'd').replace("ß", "ss")).replaceAll("");
    var words = new ArrayList<String>();
    for (String word : OTHER.split(plain, -1)) {
      if (!word.isEmpty() && words.size() < MOST) {
        words.add(word);
      }
    }
    return new Spoken(words, String.join("", words));
  }

  /// Whether words are told apart by spaces in the script of a text.
  static boolean spaced(String text) {
    return text.codePoints()
        .mapToObj(Character.UnicodeScript::of)
        .noneMatch(script ->
            switch (script) {
              case HAN, HIRAGANA, KATAKANA, HANGUL, THAI -> true;
              default -> false;
            });
  }

  /// Some of its words, with single spaces.
  String words(int from, int to) {
    return String.join(" ", words.subList(from, to));
  }
}
