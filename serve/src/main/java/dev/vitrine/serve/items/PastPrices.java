package dev.vitrine.serve.items;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.PriceHistory;
import dev.vitrine.kernel.shop.PriceHistory.Step;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads what offers cost before: the `offers` that `GET` tells, strictly.
final class PastPrices {
  private static final int OFFERS = 100;
  private static final int STEPS = 400;
  private static final int DIGITS = 30;

  private final String at;

  private PastPrices(String at) {
    this.at = at;
  }

  /// @param today the day after the last one that can be told
  /// @throws VitrineException BAD_REQUEST naming the place and what is wrong there
  static List<PriceHistory> read(ObjectNode body, long today) {
    JsonNode offers = body.path("offers");
    if (!offers.isArray() || offers.isEmpty() || offers.size() > OFFERS) {
      throw VitrineException.badRequest("'offers' must be a list of 1 to " + OFFERS);
    }
    var histories = new ArrayList<PriceHistory>();
    for (int i = 0; i < offers.size(); i++) {
      histories.add(new PastPrices("offers[" + i + "]").offer(offers.get(i), today));
    }
    return histories;
  }

  private PriceHistory offer(JsonNode offer, long today) {
    String currency = text(offer, "currency");
    if (!currency.matches("[A-Z]{3}|")) {
      throw wrong(".currency", "expected the three letters of ISO 4217");
    }
    JsonNode steps = offer.path("steps");
    if (!steps.isArray() || steps.isEmpty() || steps.size() > STEPS) {
      throw wrong(".steps", "expected a list of 1 to " + STEPS);
    }
    var read = new ArrayList<Step>();
    for (int i = 0; i < steps.size(); i++) {
      var place = new PastPrices(at + ".steps[" + i + "]");
      Optional<BigDecimal> held = read.isEmpty() ? Optional.empty() : read.getLast().last();
      Step step = place.step(steps.get(i), held);
      if (step.day() > today || (!read.isEmpty() && step.day() <= read.getLast().day())) {
        throw place.wrong(".day", "expected days in their order, none after today");
      }
      read.add(step);
    }
    return new PriceHistory(text(offer, "variant"), text(offer, "offer"), currency, read);
  }

  /// @param held the price with which the day began
  private Step step(JsonNode step, Optional<BigDecimal> held) {
    Optional<BigDecimal> last = price(step, "last");
    Optional<BigDecimal> low = price(step, "low").or(() -> lower(held, last));
    if (low.isEmpty()) {
      throw wrong("", "expected 'low' or 'last'");
    }
    if (last.isPresent() && last.get().compareTo(low.get()) < 0) {
      throw wrong(".low", "expected no more than 'last'");
    }
    return new Step(day(step), low.get(), last);
  }

  private static Optional<BigDecimal> lower(Optional<BigDecimal> held, Optional<BigDecimal> last) {
    return held.isPresent() && last.isPresent()
        ? Optional.of(held.get().min(last.get()))
        : last.or(() -> held);
  }

  private long day(JsonNode step) {
    try {
      return LocalDate.parse(text(step, "day")).toEpochDay();
    } catch (DateTimeException e) {
      throw wrong(".day", "expected a day such as 2026-03-01");
    }
  }

  private Optional<BigDecimal> price(JsonNode step, String name) {
    JsonNode node = step.path(name);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isNumber()) {
      throw wrong("." + name, "expected a number");
    }
    BigDecimal price = node.decimalValue();
    if (price.signum() < 0 || price.precision() > DIGITS || Math.abs(price.scale()) > DIGITS) {
      throw wrong("." + name, "expected a price of at most " + DIGITS + " digits");
    }
    return Optional.of(price);
  }

  private String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString() || value.asString().length() > 512) {
      throw wrong("." + name, "expected a text of at most 512 characters");
    }
    return value.asString();
  }

  private VitrineException wrong(String where, String why) {
    return VitrineException.badRequest(at + where + ": " + why);
  }
}
