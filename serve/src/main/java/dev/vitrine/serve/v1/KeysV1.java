package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Credential;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Holder;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.serve.keys.Right;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a key may do, which keys there are, and making and taking away of those for people and
/// programs. The text of a key is told once, to who makes it.
public final class KeysV1 {
  private static final String KEY = "/v1/keys/{name}";
  private static final String NAME = "[A-Za-z0-9._-]{1,64}";
  private static final List<String> KNOWN =
      List.of("name", "right", "catalogues", "until", "perMinute");
  private static final long LAST = 253_402_300_799L;
  private static final int MOST_CATALOGUES = 100;
  private static final int FASTEST = 1_000_000;

  private final Keys keys;

  public KeysV1(Keys keys) {
    this.keys = keys;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.open("GET", "/v1/key", "What the key that is sent may do", this::own),
        Route.admin("GET", "/v1/keys", "The keys and what each may do", this::all),
        Route.admin("POST", "/v1/keys", "Make a key for somebody", this::make),
        Route.admin("DELETE", KEY, "Take a key away", this::remove));
  }

  Reply own(Request request) {
    Holder holder = keys.holder(Credential.of(request.headers(), request.query()));
    return Reply.ok(written(holder));
  }

  Reply all(Request request) {
    ObjectNode told = Json.object().put("file", keys.texts().isPresent());
    ArrayNode out = told.putArray("keys");
    for (Right right : List.of(Right.ADMIN, Right.SEARCH)) {
      out.add(written(new Holder(right.word(), right, List.of(), 0, 0)));
    }
    keys.holders().forEach(holder -> out.add(written(holder)));
    return Reply.ok(told);
  }

  Reply make(Request request) {
    JsonNode body = Json.readObject(request.body());
    for (String field : body.propertyNames()) {
      if (!KNOWN.contains(field)) {
        throw VitrineException.badRequest("unknown field; there are " + String.join(", ", KNOWN));
      }
    }
    Holder holder = holder(body);
    String text = keys.make(holder);
    return Reply.json(201, written(holder).put("key", text));
  }

  private static Holder holder(JsonNode body) {
    String name = body.path("name").asString("");
    if (!name.matches(NAME) || name.equals("admin") || name.equals("search")) {
      throw VitrineException.badRequest(
          "'name' must be 1 to 64 letters, digits, '-', '_' and '.', and not admin or search");
    }
    Right right =
        Right.of(body.path("right").asString(""))
            .orElseThrow(() ->
                VitrineException.badRequest(
                    "'right' must be search, view, merchandise, engineer or admin"));
    List<String> catalogues =
        body.path("catalogues").valueStream().map(one -> one.asString("")).toList();
    if (catalogues.size() > MOST_CATALOGUES || catalogues.stream().anyMatch(String::isEmpty)) {
      throw VitrineException.badRequest(
          "'catalogues' must be a list of up to " + MOST_CATALOGUES + " names");
    }
    if (right == Right.ADMIN && !catalogues.isEmpty()) {
      throw VitrineException.badRequest(
          "'catalogues' cannot be with the right admin, which is over keys and shoppers of all");
    }
    long until = number(body, "until", LAST);
    int perMinute = (int) number(body, "perMinute", FASTEST);
    return new Holder(name, right, catalogues, until, perMinute);
  }

  private static long number(JsonNode body, String field, long most) {
    JsonNode node = body.path(field);
    if (node.isMissingNode()) {
      return 0;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong() || !within(node.asLong(), most)) {
      throw VitrineException.badRequest("'" + field + "' must be a number from 0 to " + most);
    }
    return node.asLong();
  }

  private static boolean within(long number, long most) {
    return number >= 0 && number <= most;
  }

  Reply remove(Request request) {
    if (!keys.remove(request.var("name"))) {
      throw VitrineException.notFound("there is no made key of that name");
    }
    return Reply.ok(Json.object().put("removed", true));
  }

  private static ObjectNode written(Holder holder) {
    ObjectNode out = Json.object();
    if (!holder.name().isEmpty()) {
      out.put("name", holder.name());
    }
    ArrayNode rights = out.putArray("rights");
    holder.right().all().forEach(right -> rights.add(right.word()));
    if (!holder.catalogues().isEmpty()) {
      holder.catalogues().forEach(out.putArray("catalogues")::add);
    }
    if (holder.until() > 0) {
      out.put("until", holder.until());
    }
    if (holder.perMinute() > 0) {
      out.put("perMinute", holder.perMinute());
    }
    return out;
  }
}
