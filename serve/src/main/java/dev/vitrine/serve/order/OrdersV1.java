package dev.vitrine.serve.order;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Handler;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.signals.order.Afterwards;
import dev.vitrine.signals.order.Order;
import dev.vitrine.signals.order.OrderDesk;
import dev.vitrine.signals.order.ShopperToken;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The orders of a shopper, who is known by the token in the header `x-vitrine-shopper`.
public final class OrdersV1 {
  private static final String ORDERS = "/v1/orders";
  private static final String ORDER = ORDERS + "/{order}";
  private static final int LONGEST = 512;

  private final OrderDesk desk;
  private final Catalogues catalogues;
  private final OrderJson json;

  private OrdersV1(OrderDesk desk, Catalogues catalogues) {
    this.desk = desk;
    this.catalogues = catalogues;
    this.json = new OrderJson(desk);
  }

  /// Its addresses.
  public static List<Route> routes(OrderDesk desk, Catalogues catalogues) {
    var to = new OrdersV1(desk, catalogues);
    return List.of(
        Route.search("POST", ORDERS + "/quote", "What goods cost now", to::quote),
        Route.search("POST", ORDERS, "Place an order in the demo order book", to::place),
        Route.search("GET", ORDERS, "A shopper's orders, or those that words mean", to::list),
        Route.search("GET", ORDER, "One order of a shopper", to::read),
        to.after("cancel", "Call an order off", Afterwards.CANCELLED),
        to.after("return", "Send goods of an order back", Afterwards.RETURN),
        to.after("refund", "Ask for money without sending goods back", Afterwards.REFUND),
        to.after("complaint", "Complain about an order", Afterwards.COMPLAINT),
        to.after("review", "Rate a good of an order", Afterwards.REVIEW));
  }

  private Route after(String name, String summary, Afterwards what) {
    Handler handler =
        request -> {
          ObjectNode body = Json.readObject(request.body());
          Order order =
              desk.after(shopper(request), request.var("order"), new OrderFields(body).asked(what));
          return Reply.ok(json.write(order));
        };
    return Route.search("POST", ORDER + "/" + name, summary, handler);
  }

  private Reply quote(Request request) {
    var fields = new OrderFields(Json.readObject(request.body()));
    return Reply.ok(OrderJson.write(desk.quote(known(fields.catalogue()), fields.lines())));
  }

  private Reply place(Request request) {
    ShopperToken shopper = shopper(request);
    var fields = new OrderFields(Json.readObject(request.body()));
    Order order =
        desk.place(
            shopper, fields.key(), known(fields.catalogue()), fields.lines(), fields.total());
    return Reply.json(201, json.write(order));
  }

  private Reply list(Request request) {
    String text = request.query().getOrDefault("query", "");
    if (text.length() > LONGEST) {
      throw VitrineException.badRequest(
          "'query' must be a text of at most " + LONGEST + " characters");
    }
    OrderWords words = OrderWords.of(text);
    ObjectNode out =
        Json.object()
            .put("wish", words.wish())
            .put("named", !words.words().isEmpty())
            .put("goods", words.goods());
    ArrayNode orders = out.putArray("orders");
    for (Order order : words.among(desk.orders(shopper(request)))) {
      ObjectNode one = json.write(order);
      words.line(order).ifPresent(line -> one.put("meant", line));
      orders.add(one);
    }
    return Reply.ok(out);
  }

  private Reply read(Request request) {
    return Reply.ok(json.write(desk.order(shopper(request), request.var("order"))));
  }

  private String known(String catalogue) {
    if (catalogues.find(catalogue).isEmpty()) {
      throw VitrineException.notFound("there is no catalogue of that name");
    }
    return catalogue;
  }

  private static ShopperToken shopper(Request request) {
    return new ShopperToken(request.header("x-vitrine-shopper").orElse(""));
  }
}
