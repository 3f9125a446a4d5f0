package dev.vitrine.serve.v1;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rule.Rule;
import dev.vitrine.kernel.rule.Uses;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.search.rules.Finding;
import dev.vitrine.search.rules.RuleReport;
import dev.vitrine.serve.http.Json;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a merchandiser asks about rules: how often each was applied, what one would do, and which
/// ones need a look.
public final class RulesV1 {
  private static final String RULES = "/v1/catalogues/{catalogue}/rules";
  private static final Duration REPORT = Duration.ofSeconds(10);

  private final Catalogues catalogues;
  private final Duration deadline;
  private final Instant started = Instant.now();

  public RulesV1(Catalogues catalogues, Duration deadline) {
    this.catalogues = catalogues;
    this.deadline = deadline;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", RULES, "Rules and how often each was applied", this::counts),
        Route.view("GET", RULES + "/report", "Rules that need a look", this::report),
        Route.view("POST", RULES + "/preview", "A page with and without a rule", this::preview));
  }

  Reply counts(Request request) {
    Catalogue catalogue = catalogue(request);
    Map<String, Uses> uses = catalogue.ruleUses();
    ObjectNode out = Json.object().put("since", started.getEpochSecond());
    ArrayNode rules = out.putArray("rules");
    for (Rule rule : catalogue.settings().rules()) {
      Uses used = uses.getOrDefault(rule.id(), new Uses(0, 0, 0));
      ObjectNode one = rules.addObject().put("id", rule.id());
      one.put("description", rule.description()).put("enabled", rule.enabled());
      one.put("applied", used.total()).put("applied_in_24h", used.lately());
      if (used.last() > 0) {
        one.put("last_applied", used.last());
      }
    }
    return Reply.ok(out);
  }

  Reply report(Request request) {
    long now = Instant.now().getEpochSecond();
    int from = from(request.query().getOrDefault("from", "0"));
    RuleReport.Findings found = RuleReport.of(catalogue(request), from, now, true, REPORT);
    ObjectNode out = Json.object().put("since", started.getEpochSecond());
    out.put("rules", found.of()).put("looked_at", found.looked());
    ArrayNode findings = out.putArray("findings");
    for (Finding finding : found.all()) {
      ObjectNode one = findings.addObject().put("rule", finding.rule());
      one.put("kind", finding.kind().name().toLowerCase(Locale.ROOT));
      one.put("query", finding.query()).put("note", finding.note());
    }
    return Reply.ok(out);
  }

  Reply preview(Request request) {
    ObjectNode body = Json.readObject(request.body());
    QueryJson asked = QueryJson.read(body.deepCopy().remove(Draft.FIELDS), deadline);
    Catalogue catalogue = catalogue(request);
    Settings before = catalogue.settings();
    Draft draft = Draft.read(body, before);
    var pages = Alike.of(each -> catalogue.previews(asked.query(), each), before, draft.after());
    ObjectNode out = difference(draft.id(), pages.before(), pages.after());
    out.set("before", Difference.page(pages.before(), before));
    out.set("after", Difference.page(pages.after(), draft.after()));
    return Reply.ok(out);
  }

  private static int from(String text) {
    if (!text.matches("[0-9]{1,5}")) {
      throw VitrineException.badRequest("'from' must be a whole number of at most 5 digits");
    }
    return Integer.parseInt(text);
  }

  private static ObjectNode difference(String id, Answer now, Answer then) {
    boolean applies = then.arranged().rules().stream().anyMatch(rule -> rule.id().equals(id));
    ObjectNode out = Json.object().put("applies", applies);
    ArrayNode applied = out.putArray("applied");
    then.arranged().rules().forEach(rule -> applied.add(AnswerJson.applied(rule)));
    ObjectNode changed = Difference.of(now, then).write();
    changed.put("total", then.found().total() - now.found().total());
    out.set("changed", changed);
    return out;
  }

  private Catalogue catalogue(Request request) {
    return catalogues
        .find(request.var("catalogue"))
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }
}
