package dev.vitrine.serve.http;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The tags of things that several people write: who read one says with `If-Match` which it was, so
/// that nobody writes over what they have not seen. `If-None-Match: *` asks that there be none yet.
/// Without these headers a write is unconditional.
public final class Tags {
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern PACKED = Pattern.compile("[-;](?:gzip|br|zstd|deflate)\"$");
  private static final int DIGITS = 32;

  private Tags() {}

  /// A thing that was read, with its tag.
  public static Reply tagged(JsonNode thing) {
    return with(thing, thing);
  }

  /// An answer with the tag of the thing that it is about.
  public static Reply with(JsonNode answer, JsonNode thing) {
    Reply plain = Reply.ok(answer);
    return new Reply(plain.status(), plain.type(), plain.body(), Map.of("ETag", of(thing)));
  }

  /// The tag of a thing as it is written out, with its quotes.
  public static String of(JsonNode thing) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Json.bytes(thing));
      return '"' + HexFormat.of().formatHex(sum).substring(0, DIGITS) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new VitrineException(Kind.BUG, "this Java has no SHA-256", e);
    }
  }

  /// Refuses a write that is meant for another state than the one there is.
  ///
  /// @param what the thing is called, such as `the rule`
  /// @param now the thing as it is; nothing where it is not there
  /// @throws VitrineException CHANGED with what is otherwise
  public static void check(Request request, String what, Optional<JsonNode> now) {
    Optional<String> match = request.header("if-match");
    if (match.isPresent() && now.isEmpty()) {
      throw changed(what + " is not there any more: it was removed since it was read");
    }
    if (match.isPresent() && !names(match.get(), now)) {
      throw changed(what + " is another one than was read: somebody else has written it since");
    }
    Optional<String> none = request.header("if-none-match");
    if (none.isPresent() && names(none.get(), now)) {
      throw changed(what + " is there already, and was to be written as a new one");
    }
  }

  private static VitrineException changed(String message) {
    return new VitrineException(Kind.CHANGED, message);
  }

  /// Whether a list of tags names what there is. A proxy that packs answers calls tags weak, or
  /// writes into them how it packed, which makes no difference here.
  private static boolean names(String tags, Optional<JsonNode> now) {
    String own = now.map(Tags::of).orElse("");
    return now.isPresent()
        && COMMA
            .splitAsStream(tags.strip())
            .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
            .map(tag -> PACKED.matcher(tag).replaceFirst("\""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(own));
  }
}
