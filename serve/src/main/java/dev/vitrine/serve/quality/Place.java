package dev.vitrine.serve.quality;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Judgements;
import dev.vitrine.kernel.judge.KeptRun;
import dev.vitrine.kernel.judge.Topic;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.Request;

/// Where the addresses of judged sets lead: to the catalogue, set, query and run that a request
/// names, as far as its key may see them.
///
/// @param catalogues those that the key of a request is for
record Place(Catalogues catalogues, Workbench bench) {
  static final String SETS = "/v1/catalogues/{catalogue}/judged";
  static final String SET = SETS + "/{set}";
  static final String QUERY = SET + "/queries/{query}";

  Judgements judgements() {
    return bench.judgements();
  }

  Catalogue catalogue(Request request) {
    return catalogues
        .find(request.var("catalogue"))
        .orElseThrow(() -> VitrineException.notFound("there is no catalogue of that name"));
  }

  JudgementList list(Request request) {
    return judgements().read(catalogue(request).name(), request.var("set"));
  }

  Topic topic(Request request) {
    String id = request.var("query");
    return list(request).topics().stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .orElseThrow(() -> VitrineException.notFound("there is no such query in the set"));
  }

  KeptRun run(Request request, String number) {
    if (!number.matches("[0-9]{1,9}")) {
      throw VitrineException.badRequest("a run is named by its number");
    }
    return judgements().run(catalogue(request).name(), request.var("set"), Long.parseLong(number));
  }
}
