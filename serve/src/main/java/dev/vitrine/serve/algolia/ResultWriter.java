package dev.vitrine.serve.algolia;

import dev.vitrine.kernel.answer.About;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.search.highlight.Spans;
import dev.vitrine.serve.http.AboutJson;
import dev.vitrine.serve.http.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes the result of one search with every field clients read.
public final class ResultWriter {
  private final HitWriter hits;
  private final AboutJson about;

  /// @param spans where words lie in texts, for marks
  /// @param about tells what a query was taken to be about
  public ResultWriter(Spans spans, AboutJson about) {
    hits = new HitWriter(spans);
    this.about = about;
  }

  ObjectNode write(Batch.Outcome outcome) {
    SearchRequest request = outcome.request();
    Params params = request.params();
    Window window = request.window();
    Answer answer = outcome.answer();
    ObjectNode out = Json.object();
    out.set(
        "hits", outcome.main() ? hits.write(request, answer, outcome.catalogue()) : Json.array());
    out.put("nbHits", outcome.found().total());
    if (window.byOffset()) {
      out.put("offset", window.from()).put("length", window.perPage());
    } else {
      out.put("page", window.page());
      out.put("nbPages", window.pages(outcome.found().total()));
      out.put("hitsPerPage", window.perPage());
    }
    FacetWriter.write(params, outcome.found(), out);
    out.put("query", params.text("query", "")).put("params", form(params));
    out.put("index", request.index());
    ArrangedWriter.write(outcome, out);
    if (!answer.about().equals(About.NOTHING)) {
      about.write(answer.about(), out.putObject("_about"));
    }
    notices(params, answer.notices(), request.text(), out);
    if (request.named()) {
      out.put("queryID", outcome.search());
    }
    out.put("_automaticInsights", false);
    out.put("processingTimeMS", outcome.nanos() / 1_000_000);
    params.texts("responseFields").filter(f -> !f.contains("*")).ifPresent(out::retain);
    return out;
  }

  /// What stands for a search that was not needed any more.
  static ObjectNode unprocessed(ObjectNode result) {
    ObjectNode out = Json.object();
    out.put("processed", false).put("index", result.path("index").asString(""));
    out.put("nbHits", 0).put("page", 0).put("nbPages", 0).set("hits", Json.array());
    return out;
  }

  private static void notices(Params params, List<Notice> notices, String text, ObjectNode out) {
    ArrayNode list = Json.array();
    String left = text;
    for (Notice notice : notices) {
      list.addObject()
          .put("kind", notice.kind().name().toLowerCase(Locale.ROOT))
          .put("from", notice.from())
          .put("to", notice.to());
      if (notice.kind() == Notice.NoticeKind.DROPPED) {
        left = left.replace(notice.from(), "<em>" + notice.from() + "</em>");
      }
    }
    if (params.has("optionalFilters")) {
      list.addObject().put("kind", "ignored").put("from", "optionalFilters").put("to", "");
    }
    if (!left.equals(text)) {
      out.put("queryAfterRemoval", left);
    }
    if (!list.isEmpty()) {
      out.set("_notices", list);
    }
  }

  static String form(Params params) {
    JsonNode sent = params.node();
    var out = new StringJoiner("&");
    sent.forEachEntry((name, value) -> {
      if (!name.equals("indexName") && !name.equals("type")) {
        out.add(encode(name) + "=" + encode(Json.scalar(value, Json.text(value))));
      }
    });
    return out.toString();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
