package dev.vitrine.serve.v1;

import dev.vitrine.serve.http.Credential;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Keys;
import dev.vitrine.serve.keys.Right;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a key may do, and which keys there are. Texts of keys are never told.
public final class KeysV1 {
  private final Keys keys;

  public KeysV1(Keys keys) {
    this.keys = keys;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.open("GET", "/v1/key", "What the key that is sent may do", this::own),
        Route.admin("GET", "/v1/keys", "The keys and what each may do", this::all));
  }

  Reply own(Request request) {
    String key = Credential.of(request.headers(), request.query());
    return Reply.ok(Json.object().set("rights", rights(right -> keys.allow(right, key))));
  }

  Reply all(Request request) {
    ArrayNode out = Json.array();
    for (Right holder : List.of(Right.ADMIN, Right.SEARCH)) {
      ObjectNode one = out.addObject().put("name", holder.word());
      one.set("rights", rights(right -> right == holder || holder == Right.ADMIN));
    }
    ObjectNode told = Json.object().put("file", keys.texts().isPresent());
    return Reply.ok(told.set("keys", out));
  }

  private static ArrayNode rights(Predicate<Right> has) {
    ArrayNode out = Json.array();
    for (Right right : List.of(Right.SEARCH, Right.ADMIN)) {
      if (has.test(right)) {
        out.add(right.word());
      }
    }
    return out;
  }
}
