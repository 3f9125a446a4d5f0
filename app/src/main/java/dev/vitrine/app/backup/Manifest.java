package dev.vitrine.app.backup;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.backups.Backups.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is in a backup, as its last entry says.
///
/// @param made when it was begun, in milliseconds since 1970
/// @param catalogues how many documents each has
/// @param files in the order in which they lie in it
record Manifest(long made, Map<String, Long> catalogues, List<Content> files) {
  static final String ENTRY = "manifest.json";

  /// The form of backups that this program writes.
  private static final int FORM = 1;

  Manifest {
    catalogues = Map.copyOf(catalogues);
    files = List.copyOf(files);
  }

  String text() {
    ObjectNode out = Json.empty().put("vitrine-backup", FORM).put("made", made);
    ObjectNode sizes = out.putObject("catalogues");
    new TreeMap<>(catalogues).forEach(sizes::put);
    ArrayNode all = out.putArray("files");
    for (Content file : files) {
      ObjectNode one = all.addObject().put("path", file.path()).put("bytes", file.bytes());
      one.put("sha256", file.sha256());
    }
    return Json.text(out);
  }

  /// Reads it.
  ///
  /// @param where the backup, for messages
  /// @throws VitrineException BAD_REQUEST when a newer Vitrine wrote it, CORRUPT when it is none
  static Manifest parse(String where, String text) {
    JsonNode read = Json.object(text);
    int form = read.path("vitrine-backup").asInt(0);
    if (form > FORM) {
      throw VitrineException.badRequest(
          where + ": made by a newer Vitrine (form " + form + ", this one knows up to 1)");
    }
    if (form < 1) {
      throw VitrineException.badRequest(where + ": is no backup of Vitrine");
    }
    var sizes = new TreeMap<String, Long>();
    read.path("catalogues").properties().forEach(c -> sizes.put(c.getKey(), c.getValue().asLong()));
    var files = new ArrayList<Content>();
    for (JsonNode file : read.path("files")) {
      String path = file.path("path").asString("");
      if (!inside(path)) {
        throw new VitrineException(Kind.CORRUPT, where + ": names a file that cannot be: " + path);
      }
      files.add(new Content(path, file.path("bytes").asLong(), file.path("sha256").asString("")));
    }
    return new Manifest(read.path("made").asLong(), sizes, files);
  }

  /// Whether a path leads to a place inside of the folder, on every system.
  private static boolean inside(String path) {
    return path.chars().noneMatch(c -> c < ' ' || c == '\\' || c == ':')
        && Stream.of(path.split("/", -1)).noneMatch(part -> part.matches("|[.]{1,2}"));
  }
}
