package dev.vitrine.index.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The cut of a folded text into parts: by hand for scripts with spaces, by the segmenters for the
/// others.
final class Cutter {
  private static final Set<Language> DECIMAL_COMMA =
      Set.of(
          Language.ES,
          Language.DE,
          Language.FR,
          Language.PT,
          Language.IT,
          Language.NL,
          Language.ID,
          Language.VI);
  private static final Set<String> ELISIONS =
      Set.of(
          "l", "d", "c", "j", "m", "n", "s", "t", "qu", "dell", "all", "nell", "dall", "sull", "un",
          "jusqu", "lorsqu", "quest");

  private static final int LONGEST_SPAN = 1024;

  private final Folded f;
  private final Stems stems;
  private final Desk desk;
  private final Language language;
  private final boolean comma;
  private final List<Part> parts = new ArrayList<>();
  private final List<Joined> bigrams = new ArrayList<>();

  Cutter(Desk desk, Stems stems, Language language) {
    this.f = desk.folded();
    this.desk = desk;
    this.stems = stems;
    this.language = language;
    this.comma = DECIMAL_COMMA.contains(language);
  }

  List<Part> parts() {
    return parts;
  }

  List<Joined> bigrams() {
    return bigrams;
  }

  /// Cuts the whole text.
  void cut() {
    char gap = Part.FAR;
    int i = 0;
    while (i < f.length()) {
      byte kind = f.kind(i);
      if (kind == Letters.SEPARATOR && !(f.at(i) == '.' && f.digit(i + 1))) {
        gap = near(f.at(i)) && gap != Part.FAR ? Part.SPACE : Part.FAR;
        i++;
      } else if (kind > Letters.DIGIT) {
        i = span(i, kind);
        gap = Part.WITHIN;
      } else {
        i = run(i, parts.isEmpty() ? Part.FAR : gap);
        gap = Part.WITHIN;
      }
    }
  }

  private static boolean near(char c) {
    return Character.isWhitespace(c) || c == '&';
  }

  private int span(int from, byte kind) {
    int end = from;
    int limit = Math.min(f.length(), from + LONGEST_SPAN);
    while (end < limit && Segmenter.together(kind, f.kind(end), language)) {
      end++;
    }
    int first = parts.size();
    for (Segmenter.Piece piece : desk.segmenter(kind, language).cut(f, from, end)) {
      add(Part.Kind.PIECE, piece.from(), piece.to(), piece.text(), Part.WITHIN, piece.stem());
    }
    Bigrams.add(f, from, end, parts, first, bigrams);
    return end;
  }

  /// One written word: letters and digits, and punctuation that connects them.
  private int run(int from, char gap) {
    char before = gap;
    int i = from;
    while (true) {
      i = f.kind(i) == Letters.LETTER ? word(i, before) : number(i, before);
      if (f.wordly(i)) {
        before = 0;
      } else if (connects(f.at(i)) && f.wordly(i + 1)) {
        before = f.at(i);
        i++;
      } else {
        return i;
      }
    }
  }

  private static boolean connects(char c) {
    return c == '-' || c == '.' || c == '/' || c == '_' || c == '&' || c == '\'' || c == '+';
  }

  private int number(int from, char before) {
    boolean bare = f.at(from) == '.';
    int end = bare ? f.digitsEnd(from + 1) : Numbers.end(f, from, before, comma);
    String plain = Numbers.plain(f.slice(from, end), comma);
    String raw = bare ? "0" + plain : plain;
    boolean whole = raw.indexOf('.') < 0 && raw.indexOf('/') < 0;
    add(whole ? Part.Kind.DIGITS : Part.Kind.NUMBER, from, end, raw, before, new Stem("", false));
    return end;
  }

  private int word(int from, char before) {
    int end = letters(from);
    if (f.at(end) == '\'' && f.kind(end + 1) == Letters.LETTER) {
      if (!elides(f.slice(from, end))) {
        return apostrophes(from, end, before);
      }
    } else if (end == from + 1 && marked(end) > end) {
      end = marked(end);
    }
    String raw = f.slice(from, Math.min(end, from + Words.LONGEST_TOKEN));
    add(Part.Kind.WORD, from, end, raw, before, stems.of(Texts.cut(raw), language, desk));
    return end;
  }

  private boolean elides(String prefix) {
    return (language == Language.FR || language == Language.IT) && ELISIONS.contains(prefix);
  }

  private int apostrophes(int from, int firstEnd, char before) {
    StringBuilder raw = new StringBuilder(f.slice(from, firstEnd));
    int end = firstEnd;
    while (f.at(end) == '\'' && f.kind(end + 1) == Letters.LETTER) {
      int next = letters(end + 1);
      raw.append(f.chars(), end + 1, next - end - 1);
      end = next;
    }
    String word = Texts.cut(raw.toString());
    add(Part.Kind.WORD, from, end, word, before, stems.of(word, language, desk));
    return end;
  }

  private int letters(int from) {
    int end = from;
    while (f.kind(end) == Letters.LETTER) {
      end++;
    }
    return end;
  }

  /// The end of the marks behind a single letter that name a thing of their own: C++, C#.
  private int marked(int end) {
    int after =
        f.at(end) == '#' ? end + 1 : f.at(end) == '+' && f.at(end + 1) == '+' ? end + 2 : end;
    return f.wordly(after) ? end : after;
  }

  private char after(int to) {
    return f.at(to) == ' ' && f.at(to + 1) == '%' ? '%' : f.at(to);
  }

  private void add(Part.Kind kind, int from, int to, String raw, char before, Stem stem) {
    String cut = Texts.cut(raw);
    Stem known = before == 0 && stem.common() ? new Stem(stem.text(), false) : stem;
    parts.add(new Part(cut, f.start(from), f.end(to), kind, before, after(to), known));
  }
}
