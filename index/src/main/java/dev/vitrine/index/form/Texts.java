package dev.vitrine.index.form;

/// The rules that every text keeps: not too long, and whole characters only.
final class Texts {
  private Texts() {}

  /// The text itself, when it keeps the rules.
  static String checked(Fields fields, String field, String text) {
    if (text.length() > Limits.TEXT) {
      throw fields.wrong(field, "at most " + Limits.TEXT + " characters, found " + text.length());
    }
    if (!whole(text)) {
      throw fields.wrong(field, "half of a surrogate pair is not a character");
    }
    return text;
  }

  /// Whether every surrogate has its other half.
  public static boolean whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }
}
