package dev.vitrine.kernel.config;

import dev.vitrine.kernel.error.VitrineException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers an operator can set: kebab-case keys to values with units, such as `50ms` or `64MB`.
///
/// Sections read their keys with a default each; {@link #refuseUnknown} then stops the start when a
/// key was given that no section knows.
public final class Conf {
  private static final Pattern QUANTITY = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]*)");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

  private final Map<String, String> given;
  private final Map<String, String> places;
  private final TreeSet<String> known = new TreeSet<>();

  /// @param given keys and values as written
  public Conf(Map<String, String> given) {
    this(given, Map.of());
  }

  private Conf(Map<String, String> given, Map<String, String> places) {
    this.given = Map.copyOf(given);
    this.places = Map.copyOf(places);
  }

  /// No key given: every default holds.
  public static Conf defaults() {
    return new Conf(Map.of());
  }

  /// The lines of a properties file: `key = value`, `#` starts a comment line.
  public static Conf parse(String file, String lines) {
    var map = new HashMap<String, String>();
    var places = new HashMap<String, String>();
    int number = 0;
    for (String line : lines.split("\n", -1)) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#")) {
        continue;
      }
      int equals = text.indexOf('=');
      if (equals <= 0) {
        throw VitrineException.badRequest(file + ":" + number + ": expected 'key = value'");
      }
      String key = text.substring(0, equals).strip();
      if (map.put(key, text.substring(equals + 1).strip()) != null) {
        throw VitrineException.badRequest(file + ":" + number + ": '" + key + "' is set twice");
      }
      places.put(key, file + ":" + number + ": ");
    }
    return new Conf(map, places);
  }

  /// What was given, key by key, as written.
  public Map<String, String> given() {
    return given;
  }

  /// A text.
  public String text(String key, String fallback) {
    known.add(key);
    return given.getOrDefault(key, fallback);
  }

  /// A text that says something.
  public String needed(String key, String fallback) {
    String text = text(key, fallback);
    if (text.isEmpty()) {
      throw wrong(key, text, "a value; leave the line out for '" + fallback + "'");
    }
    return text;
  }

  /// True or false, in these words.
  public boolean flag(String key, boolean fallback) {
    String text = text(key, Boolean.toString(fallback));
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(key, text, "true or false");
    };
  }

  /// One of the names of an enum in small letters.
  public <E extends Enum<E>> E choice(String key, E fallback) {
    String text = text(key, word(fallback));
    var words = new ArrayList<String>();
    for (E one : fallback.getDeclaringClass().getEnumConstants()) {
      if (word(one).equals(text)) {
        return one;
      }
      words.add(word(one));
    }
    throw wrong(key, text, "one of " + String.join(", ", words));
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  /// A whole number within bounds.
  public int number(String key, int fallback, int least, int most) {
    String text = text(key, Integer.toString(fallback));
    if (!WHOLE.matcher(text).matches()) {
      throw wrong(key, text, "a whole number");
    }
    var value = new BigDecimal(text);
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw wrong(key, text, "a whole number from " + least + " to " + most);
    }
    return value.intValue();
  }

  /// A decimal number.
  public double decimal(String key, double fallback) {
    return decimal(key, fallback, -Double.MAX_VALUE, Double.MAX_VALUE);
  }

  /// A decimal number within bounds.
  public double decimal(String key, double fallback, double least, double most) {
    String text = text(key, Double.toString(fallback));
    if (!DECIMAL.matcher(text).matches()) {
      throw wrong(key, text, "a number");
    }
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw wrong(key, text, "a finite number");
    }
    if (value < least || value > most) {
      throw wrong(key, text, "a number from " + least + " to " + most);
    }
    return value;
  }

  /// A time with its unit: `us`, `ms`, `s`, `min` or `h`.
  public Duration time(String key, String fallback) {
    String text = text(key, fallback);
    return Duration.ofNanos(
        quantity(text, Conf::nanos)
            .orElseThrow(() -> wrong(key, text, "a time such as 50ms, 2s or 5min")));
  }

  /// A time within bounds, which are written like the values.
  public Duration time(String key, String fallback, String least, String most) {
    Duration time = time(key, fallback);
    bounded(key, time.toNanos(), Conf::nanos, least, most);
    return time;
  }

  /// A size in bytes with its unit: `B`, `kB`, `MB` or `GB`, in steps of 1,024.
  public long bytes(String key, String fallback) {
    String text = text(key, fallback);
    return quantity(text, Conf::bytes)
        .orElseThrow(() -> wrong(key, text, "a size such as 64MB or 2GB"));
  }

  /// A size within bounds, which are written like the values.
  public long bytes(String key, String fallback, String least, String most) {
    long bytes = bytes(key, fallback);
    bounded(key, bytes, Conf::bytes, least, most);
    return bytes;
  }

  /// Stops when a key was given that nobody asked for, naming the nearest known one.
  public void refuseUnknown() {
    for (String key : new TreeSet<>(given.keySet())) {
      if (!known.contains(key)) {
        String nearest =
            known.stream().min(Comparator.comparingInt(k -> Distance.between(k, key))).orElse("");
        throw VitrineException.badRequest(
            places.getOrDefault(key, "")
                + "unknown key '"
                + key
                + "'"
                + (nearest.isEmpty() ? "" : "; nearest is '" + nearest + "'"));
      }
    }
  }

  private void bounded(
      String key, long value, ToLongFunction<String> units, String least, String most) {
    if (value < quantity(least, units).orElseThrow()
        || value > quantity(most, units).orElseThrow()) {
      throw wrong(key, given.getOrDefault(key, ""), "from " + least + " to " + most);
    }
  }

  private static long nanos(String unit) {
    return switch (unit) {
      case "us" -> 1_000L;
      case "ms" -> 1_000_000L;
      case "s" -> 1_000_000_000L;
      case "min" -> 60_000_000_000L;
      case "h" -> 3_600_000_000_000L;
      default -> 0;
    };
  }

  private static long bytes(String unit) {
    return switch (unit) {
      case "b" -> 1L;
      case "kb" -> 1L << 10;
      case "mb" -> 1L << 20;
      case "gb" -> 1L << 30;
      default -> 0;
    };
  }

  /// A number times its unit, if it has one that is known and can be counted.
  private static OptionalLong quantity(String text, ToLongFunction<String> units) {
    Matcher m = QUANTITY.matcher(text);
    long unit = m.matches() ? units.applyAsLong(m.group(2).toLowerCase(Locale.ROOT)) : 0;
    if (unit == 0) {
      return OptionalLong.empty();
    }
    BigDecimal whole = new BigDecimal(m.group(1)).multiply(BigDecimal.valueOf(unit));
    return whole.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
        ? OptionalLong.empty()
        : OptionalLong.of(whole.longValue());
  }

  private VitrineException wrong(String key, String text, String wanted) {
    return VitrineException.badRequest(
        places.getOrDefault(key, "") + "'" + key + " = " + text + "' is not " + wanted);
  }
}
