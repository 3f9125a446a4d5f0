package dev.vitrine.serve.v1;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Catalogues;
import dev.vitrine.serve.http.LessonJson;
import dev.vitrine.serve.http.Reply;
import dev.vitrine.serve.http.Request;
import dev.vitrine.serve.http.Route;
import java.util.List;

/// The learning of a catalogue's vectors while it is served.
public final class VectorsV1 {
  private static final String VECTORS = "/v1/catalogues/{catalogue}/vectors";

  private final Catalogues catalogues;

  public VectorsV1(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  /// Its addresses.
  public List<Route> routes() {
    return List.of(
        Route.view("GET", VECTORS, "How far the learning of vectors is", this::state),
        Route.engineer("POST", VECTORS + "/train", "Begin to learn vectors", this::train));
  }

  Reply state(Request request) {
    return Reply.ok(LessonJson.write(catalogues.lesson(known(request))));
  }

  Reply train(Request request) {
    return Reply.json(202, LessonJson.write(catalogues.learn(known(request))));
  }

  private String known(Request request) {
    String name = request.var("catalogue");
    if (catalogues.find(name).isEmpty()) {
      throw VitrineException.notFound("there is no catalogue of that name");
    }
    return name;
  }
}
