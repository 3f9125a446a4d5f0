package dev.vitrine.search.suggest;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LinkWords;
import dev.vitrine.index.text.Token;
import dev.vitrine.index.text.Words;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Titles as numbers of words, one title behind the other: 0 stands where a phrase cannot go on, as
/// at a comma or a measure.
///
/// A word is what is written without a space (`t-shirt`), in lower case; a script without spaces is
/// cut by its segmenter.
final class TitleWords {
  /// Most different words.
  static final int MOST_WORDS = (1 << 21) - 1;

  private static final int LONGEST = 40;
  private static final int MOST_DIGITS = 2;
  private static final Set<String> MEASURES =
      Set.of(
          "pack", "packs", "pcs", "pc", "piece", "pieces", "count", "ct", "oz", "ounce", "ounces",
          "inch", "inches", "ft", "feet", "cm", "mm", "ml", "lb", "lbs", "kg", "gb", "tb", "mah");

  private final Words words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>(List.of(""));
  private final BitSet common = new BitSet();
  private final BitSet links = new BitSet();
  private final BitSet unspaced = new BitSet();
  private int[] all = new int[1 << 12];
  private int size;

  TitleWords(Words words) {
    this.words = words;
  }

  /// Takes a title.
  void add(String title, Language language) {
    List<Token> tokens = apart(words.of(title, language));
    put(0);
    for (int from = 0; from < tokens.size(); ) {
      int to = from + 1;
      while (to < tokens.size() && joined(title, tokens.get(to - 1), tokens.get(to))) {
        to++;
      }
      if (from > 0 && apart(title, tokens.get(from - 1).end(), tokens.get(from).start())) {
        put(0);
      }
      Token first = tokens.get(from);
      boolean alone = to == from + 1;
      boolean link = alone && LinkWords.contains(first.exact(), language);
      boolean small = link || (alone && first.common());
      put(number(title.substring(first.start(), tokens.get(to - 1).end()), small, link));
      from = to;
    }
    put(0);
  }

  /// Tokens without those that lie over one before, as parts of compounds do.
  private static List<Token> apart(List<Token> all) {
    var out = new ArrayList<Token>(all.size());
    for (Token token : all) {
      if (out.isEmpty() || token.start() >= out.getLast().end()) {
        out.add(token);
      }
    }
    return out;
  }

  /// Whether two neighbouring tokens are one word as it is written.
  private static boolean joined(String title, Token left, Token right) {
    if (right.start() - left.end() > 1) {
      return false;
    }
    if (right.start() == left.end()) {
      return !unspaced(title.codePointBefore(left.end()))
          && !unspaced(title.codePointAt(right.start()));
    }
    char between = title.charAt(left.end());
    return between == '-' || between == '\'' || between == '’' || between == '&' || between == '.';
  }

  private static boolean apart(String title, int from, int to) {
    return !title.substring(from, to).isBlank() && from < to;
  }

  private int number(String written, boolean small, boolean link) {
    String text = written.toLowerCase(Locale.ROOT);
    long digits = text.chars().filter(Character::isDigit).count();
    if (text.length() > LONGEST
        || digits > MOST_DIGITS
        || (digits > 0 && !Character.isLetter(text.charAt(0)))
        || MEASURES.contains(text)) {
      return 0;
    }
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    if (texts.size() > MOST_WORDS) {
      return 0;
    }
    int number = texts.size();
    texts.add(text);
    numbers.put(text, number);
    common.set(number, small);
    links.set(number, link);
    unspaced.set(number, unspaced(text.codePointAt(0)));
    return number;
  }

  private static boolean unspaced(int c) {
    return c >= 0x0E00
        && switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }

  private void put(int number) {
    if (number == 0 && size > 0 && all[size - 1] == 0) {
      return;
    }
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
    }
    all[size++] = number;
  }

  /// How many numbers there are.
  int size() {
    return size;
  }

  /// The number at a place, 0 beyond both ends.
  int at(int place) {
    return place < 0 || place >= size ? 0 : all[place];
  }

  /// How many different words there are, and one.
  int words() {
    return texts.size();
  }

  /// Whether a word says little by itself, such as `with`, or is no word.
  boolean small(int number) {
    return number == 0 || common.get(number);
  }

  /// Whether a word cannot be the first or last of a phrase: a small one, or a single letter.
  boolean weak(int number) {
    return small(number) || (text(number).length() == 1 && !unspaced.get(number));
  }

  /// Whether a phrase ends before a word: it is no word, or leads over to something else, as `for`
  /// does.
  boolean over(int number) {
    return number == 0 || links.get(number);
  }

  /// A word.
  String text(int number) {
    return texts.get(number);
  }

  /// Words behind each other as they are written.
  String text(int... wanted) {
    var out = new StringBuilder(text(wanted[0]));
    for (int i = 1; i < wanted.length; i++) {
      boolean close = unspaced.get(wanted[i - 1]) && unspaced.get(wanted[i]);
      out.append(close ? "" : " ").append(text(wanted[i]));
    }
    return out.toString();
  }
}
