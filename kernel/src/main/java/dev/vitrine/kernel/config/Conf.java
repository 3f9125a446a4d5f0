package dev.vitrine.kernel.config;

import static java.math.RoundingMode.DOWN;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbers an operator can set: kebab-case keys to values with units, such as `50ms` or `64MB`.
///
/// Sections read their keys with a default each; {@link #refuseUnknown} then stops the start when a
/// key was given that no section knows.
public final class Conf {
  private static final Pattern QUANTITY = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([A-Za-z]*)");

  private final Map<String, String> given;
  private final TreeSet<String> known = new TreeSet<>();

  /// @param given keys and values as written
  public Conf(Map<String, String> given) {
    this.given = Map.copyOf(given);
  }

  /// No key given: every default holds.
  public static Conf defaults() {
    return new Conf(Map.of());
  }

  /// The lines of a properties file: `key = value`, `#` starts a comment line.
  public static Conf parse(String file, String lines) {
    var map = new HashMap<String, String>();
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
    }
    return new Conf(map);
  }

  /// A text.
  public String text(String key, String fallback) {
    known.add(key);
    return given.getOrDefault(key, fallback);
  }

  /// A whole number within bounds.
  public int number(String key, int fallback, int least, int most) {
    String text = text(key, Integer.toString(fallback));
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(key, text, "a whole number", e);
    }
    throw wrong(key, text, "a whole number from " + least + " to " + most, null);
  }

  /// A decimal number.
  public double decimal(String key, double fallback) {
    String text = text(key, Double.toString(fallback));
    try {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw wrong(key, text, "a number", e);
    }
    throw wrong(key, text, "a finite number", null);
  }

  /// A time with its unit: `us`, `ms`, `s`, `min` or `h`.
  public Duration time(String key, String fallback) {
    String text = text(key, fallback);
    Matcher m = QUANTITY.matcher(text);
    if (m.matches()) {
      long nanos =
          switch (m.group(2).toLowerCase(Locale.ROOT)) {
            case "us" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "min" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            default -> 0;
          };
      if (nanos > 0 && fits(m.group(1), nanos)) {
        return Duration.ofNanos(times(m.group(1), nanos));
      }
    }
    throw wrong(key, text, "a time such as 50ms, 2s or 5min", null);
  }

  /// A size in bytes with its unit: `B`, `kB`, `MB` or `GB`, in steps of 1,024.
  public long bytes(String key, String fallback) {
    String text = text(key, fallback);
    Matcher m = QUANTITY.matcher(text);
    if (m.matches()) {
      long unit =
          switch (m.group(2).toLowerCase(Locale.ROOT)) {
            case "b" -> 1L;
            case "kb" -> 1L << 10;
            case "mb" -> 1L << 20;
            case "gb" -> 1L << 30;
            default -> 0;
          };
      if (unit > 0 && fits(m.group(1), unit)) {
        return times(m.group(1), unit);
      }
    }
    throw wrong(key, text, "a size such as 64MB or 2GB", null);
  }

  /// Stops when a key was given that nobody asked for, naming the nearest known one.
  public void refuseUnknown() {
    for (String key : new TreeSet<>(given.keySet())) {
      if (!known.contains(key)) {
        String nearest =
            known.stream().min(Comparator.comparingInt(k -> Distance.between(k, key))).orElse("");
        throw VitrineException.badRequest(
            "unknown key '"
                + key
                + "'"
                + (nearest.isEmpty() ? "" : "; nearest is '" + nearest + "'"));
      }
    }
  }

  private static boolean fits(String number, long unit) {
    BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE).divide(BigDecimal.valueOf(unit), DOWN);
    return new BigDecimal(number).compareTo(most) <= 0;
  }

  private static long times(String number, long unit) {
    return new BigDecimal(number).multiply(BigDecimal.valueOf(unit)).longValue();
  }

  private static VitrineException wrong(
      String key, String text, String wanted, @Nullable Throwable cause) {
    String message = "'" + key + " = " + text + "' is not " + wanted;
    return cause == null
        ? VitrineException.badRequest(message)
        : new VitrineException(Kind.BAD_REQUEST, message, cause);
  }
}
