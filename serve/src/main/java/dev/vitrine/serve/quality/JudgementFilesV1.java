package dev.vitrine.serve.quality;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import dev.vitrine.serve.keys.Caller;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Judgements and runs as files of other tools. Nothing of a file that has a bad line is kept.
final class JudgementFilesV1 {
  private final Place place;

  JudgementFilesV1(Place place) {
    this.place = place;
  }

  List<Route> routes() {
    return List.of(
        Route.view("GET", Place.SET + "/export", "A judged set as a file", this::write),
        Route.engineer("POST", Place.SET + "/import", "Take judgements of a file", this::read));
  }

  Reply write(Request request) {
    String form = request.query().getOrDefault("form", "qrels");
    String run = request.query().getOrDefault("run", "");
    if (form.equals("run")) {
      return file(request, "run-" + run + ".txt", place.bench().runFile(place.run(request, run)));
    }
    String end = form.startsWith("quepid") ? ".csv" : form.equals("topics") ? ".tsv" : ".txt";
    return file(request, form + end, place.bench().write(form, place.list(request)));
  }

  private static Reply file(Request request, String name, String text) {
    String type = name.endsWith(".csv") ? "text/csv" : "text/plain";
    String whole = request.var("set") + "-" + name;
    return new Reply(
        200,
        type + "; charset=utf-8",
        text.getBytes(StandardCharsets.UTF_8),
        Map.of("Content-Disposition", "attachment; filename=\"" + whole + "\""));
  }

  Reply read(Request request) {
    String form = request.query().getOrDefault("form", "");
    JudgementList set = place.list(request);
    JudgementList read =
        place.bench().read(form, set, text(request.body()), Caller.current().name());
    for (Topic topic : read.topics()) {
      place.bench().checkFilter(topic.filter());
    }
    place
        .judgements()
        .write(place.catalogue(request).name(), set.name(), read.topics(), read.judgements());
    return Reply.ok(
        Json.object()
            .put("queries", read.topics().size())
            .put("judgements", read.judgements().size()));
  }

  private static String text(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw new VitrineException(Kind.BAD_REQUEST, "the file must be text in UTF-8", e);
    }
  }
}
