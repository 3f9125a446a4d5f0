package dev.vitrine.serve.http;

import dev.vitrine.kernel.shop.Lesson;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// How far something is learnt, as our own JSON.
public final class LessonJson {
  private LessonJson() {}

  /// `state`, `doing`, `done` of `all`, `note`, and `ended` once it is over.
  public static ObjectNode write(Lesson lesson) {
    ObjectNode out = Json.object().put("state", lesson.state().name().toLowerCase(Locale.ROOT));
    out.put("doing", lesson.doing()).put("done", lesson.done()).put("all", lesson.all());
    out.put("note", lesson.note());
    return lesson.ended() > 0 ? out.put("ended", lesson.ended()) : out;
  }
}
