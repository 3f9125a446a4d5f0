package dev.vitrine.search.suggest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which queries may be shown to others at all: short ones in words, that look like nothing
/// personal.
public final class Sayable {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 8;

  /// Phone, card and account numbers have more, most names of models fewer.
  private static final int MOST_DIGITS = 6;

  private static final Pattern WEB = Pattern.compile("https?:|www\\.|\\.(com|net|org)\\b");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Sayable() {}

  /// A query as it is counted: in lower case, single spaces.
  public static String plain(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /// Why a query, plain, is never shown to others; nothing when it may be.
  public static Optional<String> refusal(String plain) {
    if (plain.length() < SHORTEST) {
      return Optional.of("shorter than " + SHORTEST + " characters");
    }
    if (plain.length() > LONGEST) {
      return Optional.of("longer than " + LONGEST + " characters");
    }
    if (plain.indexOf('@') >= 0) {
      return Optional.of("looks like an e-mail address");
    }
    if (WEB.matcher(plain).find()) {
      return Optional.of("looks like an address of the web");
    }
    if (plain.chars().filter(Character::isDigit).count() > MOST_DIGITS) {
      return Optional.of("more than " + MOST_DIGITS + " digits");
    }
    if (plain.chars().filter(c -> c == ' ').count() >= MOST_WORDS) {
      return Optional.of("more than " + MOST_WORDS + " words");
    }
    if (plain.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of("no letter");
    }
    return plain.codePoints().anyMatch(Sayable::odd)
        ? Optional.of("a control character")
        : Optional.empty();
  }

  private static boolean odd(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.UNASSIGNED;
  }
}
