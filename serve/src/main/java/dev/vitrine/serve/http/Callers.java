package dev.vitrine.serve.http;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;

/// Who asks, as far as it takes to tell one shopper from another while suggestions are learnt.
public final class Callers {
  private static final int LONGEST = 200;

  private Callers() {}

  /// What tells a caller from others: a token that the front end made for the shopper, else the
  /// address that a proxy before the server names, else the address of the connection.
  ///
  /// @param token in the request's own parameters, empty for none
  public static String of(Request request, String token) {
    String given = token.isEmpty() ? request.header("x-algolia-usertoken").orElse("") : token;
    if (given.isEmpty()) {
      String forwarded = request.header("x-forwarded-for").orElse("");
      int comma = forwarded.indexOf(',');
      given = comma < 0 ? forwarded : forwarded.substring(0, comma);
    }
    String caller = given.isBlank() ? request.from() : given.strip();
    return caller.length() > LONGEST ? caller.substring(0, LONGEST) : caller;
  }

  /// Tells a catalogue of a search whose first page has items, but for questions about an order,
  /// which nobody else is to be led to.
  public static void tell(Catalogue catalogue, Query query, Answer answer, String caller) {
    if (query.rank() == 0) {
      tell(catalogue, query.text(), answer, caller);
    }
  }

  /// The same of words whose first page it is.
  public static void tell(Catalogue catalogue, String text, Answer answer, String caller) {
    if (!text.isBlank() && !answer.hits().isEmpty() && !answer.about().ofOrders()) {
      catalogue.heard(text, caller);
    }
  }
}
