package dev.vitrine.index.text;

import java.util.Locale;

/// A language that text is analysed in; `OTHER` gets words and folding but no stems.
public enum Language {
  EN,
  ES,
  DE,
  FR,
  PT,
  IT,
  NL,
  ID,
  MS,
  VI,
  TH,
  ZH,
  JA,
  KO,
  AR,
  OTHER;

  private final String code = name().toLowerCase(Locale.ROOT);

  /// The two-letter code in lower case; `other` for {@link #OTHER}.
  public String code() {
    return code;
  }

  /// The language of a BCP 47 tag such as `pt-BR`, `zh_Hant` or `en`; {@link #OTHER} when it is not
  /// one of ours. Case does not matter.
  public static Language of(String bcp47) {
    String tag = bcp47.strip().replace('_', '-');
    int end = tag.indexOf('-');
    String primary = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    return switch (primary) {
      case "in", "ind" -> ID;
      case "cmn", "yue", "zho" -> ZH;
      case "may", "msa" -> MS;
      default -> ofCode(primary);
    };
  }

  private static Language ofCode(String primary) {
    for (Language language : values()) {
      if (language.code.equals(primary)) {
        return language;
      }
    }
    return OTHER;
  }
}
