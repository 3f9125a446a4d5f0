package dev.vitrine.index.load;

import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.error.VitrineException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A line of the videos of KuaiRand as documents of our form: the video, and who made it. The set
/// has no titles; what is said of how a video was uploaded, with its id, stands for one.
///
/// @param cells by the names of their columns
record KuaiRandVideo(Map<String, String> cells) {
  static final String ID = "video_id";
  static final String AUTHOR = "author_id";

  /// The column of the length, in milliseconds.
  static final String LENGTH = "video_duration";

  private static final String UPLOADED = "upload_dt";
  private static final String WAY = "upload_type";
  private static final String UNKNOWN = "UNKNOWN";

  /// Numbers that have lost some of their kind to gaps are written with a point.
  private static final Pattern WHOLE = Pattern.compile("(\\d{1,18})(\\.0+)?");

  /// Where the days of the set begin.
  private static final String MIDNIGHT = "T00:00:00+08:00";

  private static final List<String> WORDS = List.of("video_type", WAY);
  private static final List<String> NUMBERS =
      List.of("server_width", "server_height", "music_id", "music_type");

  /// The video.
  ///
  /// @throws VitrineException BAD_REQUEST naming the column that is wrong
  String json() {
    String id = whole(ID);
    if (id.isEmpty()) {
      throw VitrineException.badRequest(ID + ": is missing");
    }
    ObjectNode json = Json.empty().put("id", id).put("kind", "video");
    String way = word(WAY);
    json.put("title", way.isEmpty() ? id : way + " " + id);
    if (!creator().isEmpty()) {
      json.put("creator", creator());
    }
    String length = whole(LENGTH);
    if (!length.isEmpty()) {
      json.put("duration", new BigDecimal(length).movePointLeft(3));
    }
    released(json);
    Stream.of(cell("tag").split(",", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .forEach(tag -> json.withArray("tags").add(tag));
    attributes(json.putObject("attributes"));
    return Json.text(json);
  }

  /// The id of who made it, empty where it is not known. Videos and those who make them are
  /// numbered apart in the set, and share their ids in a catalogue: so a creator's has a word
  /// before the number.
  String creator() {
    String author = whole(AUTHOR);
    return author.isEmpty() ? "" : "author-" + author;
  }

  /// Who made it.
  String creatorJson() {
    ObjectNode json = Json.empty().put("id", creator()).put("kind", "creator");
    return Json.text(json.put("name", whole(AUTHOR)));
  }

  private void released(ObjectNode json) {
    String day = cell(UPLOADED);
    if (day.isEmpty()) {
      return;
    }
    try {
      json.put("released", LocalDate.parse(day) + MIDNIGHT);
    } catch (DateTimeParseException e) {
      throw VitrineException.badRequest(
          UPLOADED + ": expected a day such as 2022-04-10, found \"" + day + "\"");
    }
  }

  private void attributes(ObjectNode attributes) {
    for (String column : WORDS) {
      if (!word(column).isEmpty()) {
        attributes.put(column, word(column));
      }
    }
    for (String column : NUMBERS) {
      String number = whole(column);
      if (!number.isEmpty() && !number.equals("0")) {
        attributes.put(column, Long.parseLong(number));
      }
    }
  }

  private String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  private String word(String column) {
    return cell(column).equals(UNKNOWN) ? "" : cell(column);
  }

  /// A whole number without leading zeros; empty where the cell is.
  private String whole(String column) {
    String text = cell(column);
    if (text.isEmpty()) {
      return "";
    }
    var match = WHOLE.matcher(text);
    if (!match.matches()) {
      throw VitrineException.badRequest(
          column + ": expected a whole number of 0 or more, found \"" + text + "\"");
    }
    return Long.toString(Long.parseLong(match.group(1)));
  }
}
