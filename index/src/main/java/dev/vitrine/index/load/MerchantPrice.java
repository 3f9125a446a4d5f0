package dev.vitrine.index.load;

import dev.vitrine.kernel.error.VitrineException;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// A price of a feed: an amount and, before or after it, a currency, such as `12.99 EUR`.
///
/// @param currency ISO 4217 code, empty when the feed names none
record MerchantPrice(BigDecimal amount, String currency) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z]{3})?\\s*([0-9]{1,15}(?:[.,][0-9]{1,15}){0,6})\\s*([A-Za-z]{3})?");
  private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3})+");

  static MerchantPrice parse(String field, String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches() || (m.group(1) != null && m.group(3) != null)) {
      throw VitrineException.badRequest(
          field
              + ": expected an amount and a currency such as \"12.99 EUR\", found \""
              + text
              + "\"");
    }
    String code = m.group(3) != null ? m.group(3) : m.group(1);
    return new MerchantPrice(number(field, m.group(2)), code == null ? "" : code);
  }

  /// Puts the amount and the currency into a document.
  void put(ObjectNode node, String field) {
    node.put(field, amount);
    if (!currency.isEmpty()) {
      node.put("currency", currency);
    }
  }

  /// The last separator is the decimal one, unless every group after one has three digits.
  private static BigDecimal number(String field, String text) {
    int comma = text.lastIndexOf(',');
    int point = text.lastIndexOf('.');
    int last = Math.max(comma, point);
    if (last < 0 || (point == last && text.indexOf('.') == last && comma < 0)) {
      return new BigDecimal(text);
    }
    boolean bothKinds = comma >= 0 && point >= 0;
    if (!bothKinds && GROUPS.matcher(text).matches()) {
      return new BigDecimal(text.replace(",", "").replace(".", ""));
    }
    String whole = text.substring(0, last).replace(",", "").replace(".", "");
    if (!bothKinds && text.indexOf(text.charAt(last)) != last) {
      throw VitrineException.badRequest(field + ": not a number: \"" + text + "\"");
    }
    return new BigDecimal(whole + "." + text.substring(last + 1));
  }
}
