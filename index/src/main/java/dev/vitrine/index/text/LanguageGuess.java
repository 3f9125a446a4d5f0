package dev.vitrine.index.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The language a text is most likely written in: its script where that decides, else the
/// stop-words and letters that only some languages have.
public final class LanguageGuess {
  private static final int LOOKED_AT = 4000;

  /// The least evidence against English: more than one word that only the other language has. One
  /// is enough in a text of few words, and so is as much from several words that it shares.
  private static final float ENOUGH = 1.5f;

  private static final float ENOUGH_IN_FEW = 1f;
  private static final int FEW_WORDS = 6;
  private static final int SEVERAL = 3;

  /// Single letters are models and sizes more often than words.
  private static final int SHORTEST_WORD = 2;

  private static final Map<Language, String> LETTERS = new EnumMap<>(Language.class);
  private static final Map<Language, Set<String>> TELLING = new EnumMap<>(Language.class);

  static {
    LETTERS.put(Language.VI, "ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ");
    LETTERS.put(Language.DE, "äöüß");
    LETTERS.put(Language.ES, "ñ¿¡");
    LETTERS.put(Language.PT, "ãõ");
    LETTERS.put(Language.FR, "èêçœû");
    LETTERS.put(Language.IT, "ìò");
    TELLING.put(
        Language.ID,
        Set.of(
            "gratis",
            "ukuran",
            "kualitas",
            "cocok",
            "bahan",
            "pria",
            "bisa",
            "karena",
            "sepatu",
            "celana",
            "ponsel",
            "pengiriman",
            "garansi",
            "resmi",
            "uang",
            "mobil",
            "tas",
            "handphone"));
    TELLING.put(
        Language.MS,
        Set.of(
            "percuma",
            "saiz",
            "kualiti",
            "sesuai",
            "lelaki",
            "boleh",
            "kerana",
            "kasut",
            "seluar",
            "telefon",
            "penghantaran",
            "jaminan",
            "rasmi",
            "wang",
            "kereta",
            "tuala",
            "sahaja",
            "awak"));
  }

  private LanguageGuess() {}

  /// The likely language of an item's text; English when nothing speaks for another.
  public static Language of(String text) {
    int length = Math.min(text.length(), LOOKED_AT);
    Map<Language, Float> scores = new EnumMap<>(Language.class);
    Counts counts = new Counts();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      counts.add(c);
      if (c > 0x7F) {
        char lower = Character.toLowerCase(c);
        LETTERS.forEach((language, letters) -> {
          if (letters.indexOf(lower) >= 0) {
            scores.merge(language, 1f, Float::sum);
          }
        });
      }
    }
    Language script = counts.decided();
    return script == Language.OTHER ? latin(text.substring(0, length), scores) : script;
  }

  private static Language latin(String text, Map<Language, Float> scores) {
    Folded folded = new Folded();
    folded.fill(text);
    Set<String> seen = new HashSet<>();
    Map<Language, Integer> witnesses = new EnumMap<>(Language.class);
    int i = 0;
    while (i < folded.length()) {
      int end = i;
      while (folded.kind(end) == Letters.LETTER) {
        end++;
      }
      if (end - i >= SHORTEST_WORD && seen.add(folded.slice(i, end))) {
        word(folded.slice(i, end), scores, witnesses);
      }
      i = end + 1;
    }
    Language best = Language.EN;
    float most = scores.getOrDefault(Language.EN, 0f) * 1.2f;
    for (Map.Entry<Language, Float> score : scores.entrySet()) {
      boolean few =
          seen.size() <= FEW_WORDS || witnesses.getOrDefault(score.getKey(), 0) >= SEVERAL;
      float enough = (few ? ENOUGH_IN_FEW : ENOUGH) - 0.01f;
      if (score.getKey() != Language.EN && score.getValue() > Math.max(enough, most)) {
        best = score.getKey();
        most = score.getValue();
      }
    }
    return best;
  }

  /// A stop-word speaks for each of its languages, the less the more they are.
  private static void word(
      String word, Map<Language, Float> scores, Map<Language, Integer> witnesses) {
    int languages = 0;
    for (Language language : Language.values()) {
      languages += latin(language) && StopWords.contains(word, language) ? 1 : 0;
    }
    for (Language language : Language.values()) {
      if (latin(language) && StopWords.contains(word, language)) {
        scores.merge(language, 1f / languages, Float::sum);
        witnesses.merge(language, 1, Integer::sum);
      }
      if (TELLING.getOrDefault(language, Set.of()).contains(word)) {
        scores.merge(language, 1f, Float::sum);
      }
    }
  }

  private static boolean latin(Language language) {
    return switch (language) {
      case EN, ES, DE, FR, PT, IT, NL, ID, MS -> true;
      case VI, TH, ZH, JA, KO, AR, OTHER -> false;
    };
  }

  /// How many letters of each kind of script a text has.
  private static final class Counts {
    private int latin;
    private int han;
    private int kana;
    private int hangul;
    private int thai;
    private int arabic;

    void add(char c) {
      if (c < 0x250) {
        latin += Character.isLetter(c) ? 1 : 0;
        return;
      }
      switch (Character.UnicodeScript.of(c)) {
        case HAN -> han++;
        case HIRAGANA, KATAKANA -> kana++;
        case HANGUL -> hangul++;
        case THAI -> thai++;
        case ARABIC -> arabic++;
        default -> {}
      }
    }

    /// The language that the scripts decide; {@link Language#OTHER} when they decide nothing. A
    /// Latin letter weighs a fifth: brands and models are Latin everywhere.
    Language decided() {
      int most = Math.max(Math.max(han + kana, hangul), Math.max(thai, arabic));
      if (most == 0 || most * 5 < latin) {
        return Language.OTHER;
      }
      if (most == han + kana) {
        return kana * 8 >= han && kana > 0 ? Language.JA : Language.ZH;
      }
      return most == hangul ? Language.KO : most == thai ? Language.TH : Language.AR;
    }
  }
}
