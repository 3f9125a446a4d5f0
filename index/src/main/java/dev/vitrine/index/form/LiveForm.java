package dev.vitrine.index.form;

import dev.vitrine.kernel.item.Live;
import java.util.Locale;

/// The form of a live stream.
final class LiveForm {
  private LiveForm() {}

  static Live read(String id, Fields fields, Reading reading) {
    return new Live(
        id,
        ListingForm.read(id, fields, reading, KnownFields.LIVE, false),
        fields.text("host"),
        fields.text("source", "url"),
        state(fields),
        Times.instant(fields, "starts"),
        fields.text("showing"),
        fields.texts("queue"));
  }

  private static Live.State state(Fields fields) {
    if (!fields.has("state")) {
      return Live.State.ANNOUNCED;
    }
    String word = fields.text("state");
    for (Live.State state : Live.State.values()) {
      if (state.name().toLowerCase(Locale.ROOT).equals(word)) {
        return state;
      }
    }
    throw fields.wrong("state", "expected announced, on_air or ended, found \"" + word + "\"");
  }
}
