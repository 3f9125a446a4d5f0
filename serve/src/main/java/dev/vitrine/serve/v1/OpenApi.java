package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Handler;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Right;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `GET /openapi.json`: the description of every route, made from the routes themselves and from
/// the shapes in `openapi-shapes.json`.
public final class OpenApi implements Handler {
  private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)}");

  private final Reply reply;

  private OpenApi(Reply reply) {
    this.reply = reply;
  }

  /// The description of routes.
  public static OpenApi of(List<Route> routes) {
    ObjectNode root = shapes();
    JsonNode bodies = root.path("x-bodies");
    ObjectNode paths = root.putObject("paths");
    for (Route route : routes) {
      JsonNode body = bodies.path(route.method() + " " + route.pattern());
      ObjectNode path =
          paths.path(route.pattern()) instanceof ObjectNode old
              ? old
              : paths.putObject(route.pattern());
      path.set(route.method().toLowerCase(Locale.ROOT), operation(route, body));
    }
    root.remove("x-bodies");
    return new OpenApi(Reply.ok(root));
  }

  @Override
  public Reply handle(Request request) {
    return reply;
  }

  private static ObjectNode operation(Route route, JsonNode body) {
    ObjectNode out = Json.object().put("summary", route.summary());
    out.put("operationId", id(route));
    ArrayNode parameters = out.putArray("parameters");
    var variables = VARIABLE.matcher(route.pattern());
    while (variables.find()) {
      ObjectNode one = parameters.addObject().put("name", variables.group(1)).put("in", "path");
      one.put("required", true).set("schema", Json.object().put("type", "string"));
    }
    body.path("conditions").forEach(header -> parameters.add(condition(header.asString(""))));
    if (route.method().equals("POST") || route.method().equals("PUT")) {
      String shape = body.path("request").asString("Anything");
      ObjectNode sent = out.putObject("requestBody").put("required", true);
      sent.set("content", content(shape));
    }
    ObjectNode responses = out.putObject("responses");
    ObjectNode good = responses.putObject("200").put("description", "Done");
    good.set("content", content(body.path("response").asString("Anything")));
    ObjectNode wrong = responses.putObject("4XX").put("description", "The caller's mistake");
    wrong.set("content", content("Error"));
    responses.set("429", busy());
    ArrayNode security = out.putArray("security");
    if (route.right() != Right.NONE) {
      security.addObject().putArray("key");
      security.addObject().putArray("keyInAddress");
    }
    out.put("description", "Needs: " + needs(route.right()));
    return out;
  }

  /// A header under which alone something is written.
  private static ObjectNode condition(String name) {
    ObjectNode out = Json.object().put("name", name).put("in", "header");
    out.put("description", "412 where it does not hold; without it the write is unconditional");
    out.set("schema", Json.object().put("type", "string"));
    return out;
  }

  private static String needs(Right right) {
    return switch (right) {
      case NONE -> "no key.";
      case SEARCH -> "the search key, or none where searching is open.";
      case VIEW -> "a key with the right view, merchandise, engineer or admin.";
      case MERCHANDISE -> "a key with the right merchandise, engineer or admin.";
      case ENGINEER -> "a key with the right engineer or admin.";
      case ADMIN -> "a key with the right admin.";
    };
  }

  private static ObjectNode busy() {
    ObjectNode out = Json.object().put("description", "There is no room for it now");
    ObjectNode wait = out.putObject("headers").putObject("Retry-After");
    wait.put("description", "after how many seconds it is worth to try again");
    wait.set("schema", Json.object().put("type", "integer"));
    out.set("content", content("Error"));
    return out;
  }

  private static ObjectNode content(String shape) {
    ObjectNode out = Json.object();
    ObjectNode schema = out.putObject("application/json").putObject("schema");
    schema.put("$ref", "#/components/schemas/" + shape);
    return out;
  }

  private static String id(Route route) {
    String words = route.pattern().replaceAll("[^A-Za-z0-9]+", "_");
    return (route.method().toLowerCase(Locale.ROOT) + words).replaceAll("_$", "");
  }

  private static ObjectNode shapes() {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi-shapes.json")) {
      if (in == null) {
        throw new VitrineException(Kind.BUG, "openapi-shapes.json is not packed");
      }
      return Json.readObject(in.readAllBytes());
    } catch (IOException e) {
      throw new VitrineException(Kind.BUG, "cannot read openapi-shapes.json", e);
    }
  }
}
