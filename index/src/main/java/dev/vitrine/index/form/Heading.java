package dev.vitrine.index.form;

import dev.vitrine.kernel.query.Attributes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import tools.jackson.databind.node.ObjectNode;

/// Price and stock as they stand at the top of a product's document. They are what offers say that
/// say nothing themselves. Once every offer says its own, nobody would be told the truth by what
/// the top said before: then the top has the lowest price, and the pieces of all offers together.
final class Heading {
  private Heading() {}

  /// Brings the top of a document in line with its offers.
  static void align(ObjectNode document) {
    List<List<Fields>> offers = offers(Fields.of(document));
    align(document, Attributes.PRICE, offers, BinaryOperator.minBy(Comparator.naturalOrder()));
    align(document, Attributes.STOCK, offers, BigDecimal::add);
  }

  private static void align(
      ObjectNode document,
      String field,
      List<List<Fields>> offers,
      BinaryOperator<BigDecimal> together) {
    List<BigDecimal> said =
        offers.stream().map(o -> said(o, field)).flatMap(Optional::stream).toList();
    if (document.has(field) && said.size() == offers.size()) {
      said.stream().reduce(together).ifPresent(value -> document.put(field, value));
    }
  }

  /// What an offer or its variant says.
  private static Optional<BigDecimal> said(List<Fields> scopes, String field) {
    return scopes.stream()
        .filter(scope -> scope.has(field))
        .findFirst()
        .filter(scope -> scope.node().path(field).isNumber())
        .flatMap(scope -> scope.decimal(field));
  }

  /// For each offer what it says itself and then its variant, without the product.
  private static List<List<Fields>> offers(Fields product) {
    var all = new ArrayList<List<Fields>>();
    List<Fields> variants = product.objects("variants", Limits.VARIANTS);
    List<Fields> general = product.objects("offers", Limits.VARIANTS);
    if (variants.isEmpty()) {
      general.forEach(offer -> all.add(List.of(offer)));
    }
    for (Fields variant : variants) {
      List<Fields> own = variant.objects("offers", Limits.VARIANTS);
      List<Fields> listed = own.isEmpty() ? general : own;
      listed.forEach(offer -> all.add(List.of(offer, variant)));
      if (listed.isEmpty()) {
        all.add(List.of(variant));
      }
    }
    return all;
  }
}
