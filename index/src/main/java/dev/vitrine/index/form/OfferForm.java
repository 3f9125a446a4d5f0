package dev.vitrine.index.form;

import dev.vitrine.kernel.config.Distance;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Stock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The form of offers. What an offer does not say, its variant says, and then its product.
final class OfferForm {
  /// The id of an offer without seller and market.
  static final String ONLY = "1";

  private OfferForm() {}

  /// The offers of a variant; one at least, made from the variant itself when none are listed.
  ///
  /// @param scopes the variant, then its product, or the product alone
  static List<Offer> read(List<Fields> scopes, Currency fallback) {
    Optional<Fields> lister = lister(scopes);
    if (lister.isEmpty()) {
      return List.of(offer(scopes, fallback));
    }
    List<Fields> listed = lister.get().objects("offers", Limits.VARIANTS);
    var offers = new ArrayList<Offer>(listed.size());
    var ids = HashSet.<String>newHashSet(listed.size());
    for (Fields fields : listed) {
      for (var property : fields.node().properties()) {
        if (!KnownFields.OFFER.contains(property.getKey())) {
          throw unknown(fields, property.getKey());
        }
      }
      var chain = new ArrayList<Fields>(scopes.size() + 1);
      chain.add(fields);
      chain.addAll(scopes);
      Offer offer = offer(chain, fallback);
      if (!ids.add(offer.id())) {
        throw fields.wrong("id", "\"" + offer.id() + "\" is used twice");
      }
      offers.add(offer);
    }
    return offers;
  }

  /// The scope that lists offers: the nearest that has some.
  static Optional<Fields> lister(List<Fields> scopes) {
    for (Fields scope : scopes) {
      if (!scope.objects("offers", Limits.VARIANTS).isEmpty()) {
        return Optional.of(scope);
      }
    }
    return Optional.empty();
  }

  /// The id of an offer: its own, or made from seller and market.
  ///
  /// @param chain the listed offer first, if there is one, then its variant and product
  static String idOf(List<Fields> chain, boolean listed) {
    String own = listed ? chain.getFirst().text("id") : "";
    if (own.length() > Limits.ID) {
      throw chain.getFirst().wrong("id", "at most " + Limits.ID + " characters");
    }
    if (!own.isBlank()) {
      return own;
    }
    String seller = from(chain, "seller").text("seller");
    String market = from(chain, "market").text("market");
    String made = market.isBlank() ? seller : seller + "@" + market;
    return made.isBlank() ? ONLY : made;
  }

  private static Offer offer(List<Fields> chain, Currency fallback) {
    Currency currency = currency(from(chain, "currency"), fallback);
    boolean listed = lists(chain.getFirst());
    return new Offer(
        idOf(chain, listed),
        from(chain, "seller").text("seller"),
        from(chain, "market").text("market"),
        money(from(chain, "price"), "price", currency),
        money(from(chain, "list_price"), "list_price", currency),
        stock(from(chain, "stock")));
  }

  private static boolean lists(Fields first) {
    return first.isElementOf("offers");
  }

  /// The nearest scope that has a field.
  private static Fields from(List<Fields> chain, String field) {
    for (Fields scope : chain) {
      if (scope.has(field)) {
        return scope;
      }
    }
    return chain.getLast();
  }

  private static Currency currency(Fields fields, Currency fallback) {
    String code = fields.text("currency");
    if (code.isBlank()) {
      return fallback;
    }
    try {
      return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw fields.wrong(
          "currency", "expected an ISO 4217 code such as EUR, found \"" + code + "\"");
    }
  }

  private static Optional<Money> money(Fields fields, String field, Currency currency) {
    Optional<BigDecimal> decimal = fields.decimal(field);
    if (decimal.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal amount = decimal.get();
    if (amount.signum() < 0) {
      throw fields.wrong(field, "expected an amount that is not negative, found " + amount);
    }
    if (Math.abs((long) amount.scale()) > Limits.NUMBER
        || (long) amount.precision() - amount.scale() > 15) {
      throw fields.wrong(field, "expected an amount below 1e15, found " + amount);
    }
    return Optional.of(Money.of(amount, currency));
  }

  private static Stock stock(Fields fields) {
    var found = fields.at("stock");
    if (found == null || (found.isString() && found.stringValue().equals("uncounted"))) {
      return Stock.UNCOUNTED;
    }
    return new Stock.Units(fields.count("stock", 0));
  }

  private static RuntimeException unknown(Fields fields, String field) {
    String nearest =
        KnownFields.OFFER.stream()
            .min(
                Comparator.comparingInt((String known) -> Distance.between(known, field))
                    .thenComparing(Comparator.naturalOrder()))
            .orElse("");
    return fields.wrong(field, "an offer has no such field; nearest is '" + nearest + "'");
  }
}
