package dev.vitrine.serve.rules;

import dev.vitrine.serve.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a rule gives the front end to render, with the addresses in it looked at.
///
/// @param redirect where to send the shopper, empty for nowhere
/// @param rest the object without the redirect, empty for nothing
record Rendering(String redirect, String rest) {
  private static final int LONGEST = 10_000;
  private static final int MOST_BANNERS = 20;

  static Rendering read(Part part) {
    if (part.missing()) {
      return new Rendering("", "");
    }
    if (!(part.node() instanceof ObjectNode sent)) {
      throw part.wrong("expected an object");
    }
    Part url = part.field("redirect").field("url");
    String redirect = url.missing() ? "" : Addresses.checked(url);
    for (Part banner : part.field("widgets").field("banners").list(MOST_BANNERS)) {
      Part link = banner.field("link").field("url");
      if (!link.missing()) {
        Addresses.checked(link);
      }
      for (Part image : banner.field("image").field("urls").list(MOST_BANNERS)) {
        Addresses.checked(image.field("url"));
      }
    }
    ObjectNode rest = sent.deepCopy();
    if (!redirect.isEmpty()) {
      rest.remove("redirect");
    }
    return new Rendering(redirect, rest.isEmpty() ? "" : limited(part, rest, LONGEST));
  }

  /// A value as text, if it is not too long.
  static String limited(Part part, JsonNode value, int most) {
    String text = Json.text(value);
    if (text.length() > most) {
      throw part.wrong("at most " + most + " characters of JSON, found " + text.length());
    }
    return text;
  }
}
