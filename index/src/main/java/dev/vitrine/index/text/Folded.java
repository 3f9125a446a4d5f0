package dev.vitrine.index.text;

import java.text.Normalizer;
import java.util.Arrays;

/// A text after folding: its chars, their kinds, and where in the text each came from. Reused from
/// text to text; for one thread at a time.
final class Folded {
  private char[] chars = new char[1024];
  private byte[] kinds = new byte[1024];
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int length;

  /// Folds a text; what was here before is forgotten.
  void fill(String text) {
    length = 0;
    int limit = Math.min(text.length(), Words.LONGEST_TEXT);
    for (int i = 0; i < limit && length < 2 * Words.LONGEST_TEXT; i++) {
      char c = text.charAt(i);
      char folded = Letters.fold(c);
      if (folded > Letters.SEVERAL) {
        if (Character.isHighSurrogate(c) && i + 1 < limit) {
          i += pair(c, text.charAt(i + 1), i);
        } else {
          push(folded, Letters.kind(folded), i, i + 1);
        }
      } else if (folded == Letters.SEVERAL) {
        several(Letters.several(c), i, i + 1);
      }
    }
  }

  private int pair(char high, char low, int at) {
    if (!Character.isLowSurrogate(low)) {
      push(' ', Letters.SEPARATOR, at, at + 1);
      return 0;
    }
    int c = Character.toCodePoint(high, low);
    byte kind = Letters.kindOf(c);
    if (kind == Letters.SEPARATOR) {
      push(' ', kind, at, at + 2);
    } else {
      several(Letters.folded(c), at, at + 2);
    }
    return 1;
  }

  private void several(String folded, int start, int end) {
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      byte kind =
          Character.isSurrogate(c) ? Letters.kindOf(folded.codePointAt(i & ~1)) : Letters.kind(c);
      push(c, kind, start, end);
    }
  }

  private void push(char c, byte kind, int start, int end) {
    if ((c == 0x3099 || c == 0x309A) && composed(c, end)) {
      return;
    }
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, 2 * length);
      kinds = Arrays.copyOf(kinds, 2 * length);
      starts = Arrays.copyOf(starts, 2 * length);
      ends = Arrays.copyOf(ends, 2 * length);
    }
    chars[length] = c;
    kinds[length] = kind;
    starts[length] = start;
    ends[length++] = end;
  }

  private boolean composed(char voice, int end) {
    if (length == 0 || kinds[length - 1] != Letters.KANA) {
      return false;
    }
    String one =
        Normalizer.normalize(
            new String(new char[] {chars[length - 1], voice}), Normalizer.Form.NFC);
    if (one.length() == 1) {
      chars[length - 1] = one.charAt(0);
      ends[length - 1] = end;
    }
    return true;
  }

  int length() {
    return length;
  }

  /// The char at `i`; a space beyond the end.
  char at(int i) {
    return i >= 0 && i < length ? chars[i] : ' ';
  }

  /// The kind of the char at `i`; a separator beyond the end.
  byte kind(int i) {
    return i >= 0 && i < length ? kinds[i] : Letters.SEPARATOR;
  }

  boolean digit(int i) {
    return kind(i) == Letters.DIGIT;
  }

  /// Whether the char at `i` can belong to a written word of letters and digits.
  boolean wordly(int i) {
    byte kind = kind(i);
    return kind == Letters.LETTER || kind == Letters.DIGIT;
  }

  /// The first place from `i` on that is no digit.
  int digitsEnd(int i) {
    int end = i;
    while (digit(end)) {
      end++;
    }
    return end;
  }

  /// Where in the text the char at `i` begins.
  int start(int i) {
    return starts[i];
  }

  /// Where in the text the char before `i` ends.
  int end(int i) {
    return ends[i - 1];
  }

  String slice(int from, int to) {
    return new String(chars, from, to - from);
  }

  /// The chars themselves, for readers that need them as an array.
  char[] chars() {
    return chars;
  }
}
