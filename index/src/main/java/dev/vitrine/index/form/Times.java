package dev.vitrine.index.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Points in time and lengths of time in the form.
final class Times {
  private static final long MILLIS_FROM = 100_000_000_000L;

  private Times() {}

  /// An ISO 8601 time or date (the start of that day in UTC), or seconds or milliseconds since
  /// 1970.
  static Optional<Instant> instant(Fields fields, String field) {
    JsonNode found = fields.at(field);
    if (found == null || (found.isString() && found.stringValue().isBlank())) {
      return Optional.empty();
    }
    try {
      if (found.isNumber() && found.canConvertToLong()) {
        long number = found.longValue();
        return Optional.of(
            Math.abs(number) >= MILLIS_FROM
                ? Instant.ofEpochMilli(number)
                : Instant.ofEpochSecond(number));
      }
      if (found.isString()) {
        String text = found.stringValue().strip();
        return Optional.of(
            text.length() <= 10
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : OffsetDateTime.parse(text).toInstant());
      }
    } catch (DateTimeException e) {
      throw fields.wrong(field, "expected a time such as 2026-01-31T12:00:00Z", found);
    }
    throw fields.wrong(field, "expected a time such as 2026-01-31T12:00:00Z", found);
  }

  /// Seconds, with decimals; the fallback when absent.
  static Duration seconds(Fields fields, String field, Duration fallback) {
    var amount = fields.amount(field);
    if (amount.isEmpty()) {
      return fallback;
    }
    if (amount.getAsDouble() > 1e9) {
      throw fields.wrong(field, "expected seconds, found " + amount.getAsDouble());
    }
    return Duration.ofMillis(
        BigDecimal.valueOf(amount.getAsDouble())
            .movePointRight(3)
            .setScale(0, RoundingMode.HALF_UP)
            .longValue());
  }
}
