package dev.vitrine.index.text;

/// Numbers as they are written: decimals, thousands and fractions, which are one token each,
/// against runs of digits in part numbers, which are not.
final class Numbers {
  private Numbers() {}

  /// The end of the number that begins at `i`, where a digit stands; the end of its digits when
  /// what follows is no decimal, thousands or fraction.
  static int end(Folded f, int i, char before, boolean comma) {
    int digits = f.digitsEnd(i);
    if (before == '.' || before == '/' || before == ',' || !f.digit(digits + 1)) {
      return digits;
    }
    char c = f.at(digits);
    int thousands = c == (comma ? '.' : ',') ? thousands(f, i, digits, c) : digits;
    if (thousands > digits) {
      return thousands;
    }
    if (c == '.' || (comma && c == ',')) {
      return decimal(f, digits, before);
    }
    return c == '/' ? fraction(f, i, digits) : digits;
  }

  private static int thousands(Folded f, int i, int digits, char mark) {
    if (digits - i > 3 || f.at(i) == '0') {
      return digits;
    }
    int end = digits;
    while (f.at(end) == mark && f.digitsEnd(end + 1) == end + 4) {
      end += 4;
    }
    char other = mark == ',' ? '.' : ',';
    if (end > digits && f.at(end) == other && f.digit(end + 1)) {
      end = f.digitsEnd(end + 1);
    }
    return chained(f, end) ? digits : end;
  }

  private static int decimal(Folded f, int digits, char before) {
    int end = f.digitsEnd(digits + 1);
    int places = end - digits - 1;
    boolean inPartNumber = before == 0 && places > 1;
    if (places > 4 || inPartNumber || chained(f, end)) {
      return digits;
    }
    return end;
  }

  /// Whether punctuation and one more digit follow, as in versions, dates and part numbers; a range
  /// of two decimals is none of these.
  private static boolean chained(Folded f, int end) {
    char c = f.at(end);
    if (!f.digit(end + 1)) {
      return false;
    }
    int next = f.digitsEnd(end + 1);
    boolean range = c == '-' && f.at(next) == '.' && f.digit(next + 1);
    return c == '.' || c == ',' || c == '/' || (c == '-' && !range);
  }

  private static int fraction(Folded f, int i, int digits) {
    int end = f.digitsEnd(digits + 1);
    if (digits - i > 2 || end - digits > 3 || chained(f, end)) {
      return digits;
    }
    int above = Integer.parseInt(f.slice(i, digits));
    int below = Integer.parseInt(f.slice(digits + 1, end));
    boolean usual = (below >= 2 && below <= 6) || below == 8 || below == 16 || below == 32;
    return (usual || below == 64) && above > 0 && above < below ? end : digits;
  }

  /// A number in plain spelling: a point for the decimals, nothing for the thousands.
  static String plain(String written, boolean comma) {
    String mark = comma ? "." : ",";
    int first = written.indexOf(mark);
    boolean thousands =
        first > 0 && first <= 3 && written.charAt(0) != '0' && grouped(written, first + 4);
    String whole = thousands ? written.replace(mark, "") : written;
    return whole.replace(',', '.');
  }

  private static boolean grouped(String written, int end) {
    return written.length() == end || (written.length() > end && written.charAt(end) < '0');
  }

  /// The value of a number in the one spelling that equal numbers share: `0.5` for `1/2`, `.50`.
  static String value(String plain) {
    int slash = plain.indexOf('/');
    if (slash > 0) {
      long above = Long.parseLong(plain.substring(0, slash));
      long below = Math.max(1, Long.parseLong(plain.substring(slash + 1)));
      long parts = above * 10_000 / below;
      return value(parts / 10_000 + "." + Long.toString(10_000 + parts % 10_000).substring(1));
    }
    int end = plain.length();
    if (plain.indexOf('.') >= 0) {
      while (plain.charAt(end - 1) == '0') {
        end--;
      }
      end = plain.charAt(end - 1) == '.' ? end - 1 : end;
    }
    int start = 0;
    while (start + 1 < end && plain.charAt(start) == '0' && plain.charAt(start + 1) != '.') {
      start++;
    }
    return plain.substring(start, end);
  }
}
