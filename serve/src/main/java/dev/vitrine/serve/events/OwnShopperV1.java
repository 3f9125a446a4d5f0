package dev.vitrine.serve.events;

import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.signals.order.ShopperToken;
import java.util.TreeMap;

/// What a shopper may see and decide about themselves without an administrator: whoever has the
/// token that a browser made at random is the client of that name.
///
/// @param shoppers does the same for any name
record OwnShopperV1(ShoppersV1 shoppers) {
  Reply read(Request request) {
    return shoppers.read(own(request));
  }

  Reply set(Request request) {
    return shoppers.set(own(request));
  }

  Reply erase(Request request) {
    return shoppers.erase(own(request));
  }

  private static Request own(Request request) {
    var shopper = new ShopperToken(request.header("x-vitrine-shopper").orElse(""));
    var vars = new TreeMap<>(request.vars());
    vars.put("name", shopper.token());
    return new Request(
        request.method(), vars, request.query(), request.headers(), request.from(), request.body());
  }
}
