package dev.vitrine.index.form;

import dev.vitrine.kernel.item.Shown;
import dev.vitrine.kernel.item.Video;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// The form of a video.
final class VideoForm {
  private VideoForm() {}

  static Video read(String id, Fields fields, Reading reading) {
    return new Video(
        id,
        ListingForm.read(id, fields, reading, KnownFields.VIDEO, false),
        fields.text("creator"),
        fields.text("source", "url"),
        Times.seconds(fields, "duration", Duration.ZERO),
        fields.text("transcript"),
        fields.text("on_screen"),
        shows(fields));
  }

  /// Products as objects, or ids alone.
  private static List<Shown> shows(Fields fields) {
    JsonNode found = fields.at("shows");
    if (found instanceof ArrayNode list && !list.isEmpty() && list.get(0).isString()) {
      var ids = new ArrayList<Shown>();
      for (String product : fields.texts("shows")) {
        ids.add(new Shown(product, 1, Duration.ZERO, Duration.ZERO));
      }
      return ids;
    }
    var shows = new ArrayList<Shown>();
    for (Fields shown : fields.objects("shows", Limits.VARIANTS)) {
      String product = shown.text("product");
      if (product.isBlank()) {
        throw shown.wrong("product", "is missing");
      }
      double probability = shown.amount("probability").orElse(1);
      if (probability > 1) {
        throw shown.wrong("probability", "expected a number from 0 to 1, found " + probability);
      }
      Duration from = Times.seconds(shown, "from", Duration.ZERO);
      Duration to = Times.seconds(shown, "to", from);
      if (to.compareTo(from) < 0) {
        throw shown.wrong("to", "is before 'from'");
      }
      shows.add(new Shown(product, probability, from, to));
    }
    return shows;
  }
}
