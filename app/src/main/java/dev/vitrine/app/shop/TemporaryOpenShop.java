package dev.vitrine.app.shop;

import dev.vitrine.app.command.ExpandingShop;
import dev.vitrine.app.command.ShelvedShop;
import dev.vitrine.index.load.EsciJudgments;
import dev.vitrine.index.load.Loading;
import dev.vitrine.index.load.Outcome;
import dev.vitrine.index.load.Progress;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.category.CategoryTraining;
import dev.vitrine.learn.category.ShelvesTraining;
import dev.vitrine.learn.evaluate.Stages;
import dev.vitrine.learn.expand.ExpansionTraining;
import dev.vitrine.learn.relevance.Trainable;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.learn.vector.EncoderTraining;
import dev.vitrine.search.Reading;
import dev.vitrine.search.category.Shelves;
import dev.vitrine.search.expand.Expansions;
import dev.vitrine.search.recall.Quota;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/// A shop with one catalogue, made from a file for as long as a command runs.
public final class TemporaryOpenShop implements ShelvedShop, ExpandingShop {
  private static final String CATALOGUE = "products";

  private final AtomicReference<List<OpenShop>> open = new AtomicReference<>(List.of());

  private final AtomicReference<ChosenPairs> choices = new AtomicReference<>(ChosenPairs.NONE);

  private final AtomicReference<ShopConf> conf =
      new AtomicReference<>(ShopConf.of(Conf.defaults()));

  @Override
  public Catalogue index(Path catalog, Path folder, Stages stages, EncoderTraining.Told told) {
    OpenShop shop = OpenShop.open(folder, conf.get());
    open.updateAndGet(shops -> {
      var more = new ArrayList<>(shops);
      more.add(shop);
      return more;
    });
    Catalogue catalogue = shop.open(CATALOGUE);
    var rejected = new ArrayList<String>();
    Outcome outcome =
        new Loading(
                catalogue.name(),
                shop.record(),
                shop.sink(catalogue.name()),
                Progress.NONE,
                r -> rejected.add(r.file() + ":" + r.line() + ": " + r.field() + ": " + r.reason()),
                EsciJudgments.FIRST_TASK)
            .run(List.of(catalog));
    if (outcome.files().stream().mapToLong(Outcome.OfFile::rejected).sum() > 0) {
      throw VitrineException.badRequest(
          "the catalogue has bad lines, first " + rejected.getFirst());
    }
    shop.settle();
    if (stages != Stages.LEXICAL) {
      learnShelves(shop);
      shop.learn(catalogue.name(), choices.get(), told);
    }
    return catalogue;
  }

  /// Learns where things stand, if the items say.
  private static void learnShelves(OpenShop shop) {
    try {
      shop.shelve(CATALOGUE, CategoryTraining.Told.NOBODY);
    } catch (VitrineException e) {
      if (e.kind() != Kind.BAD_REQUEST) {
        throw e;
      }
    }
  }

  @Override
  public void learnFrom(ChosenPairs pairs) {
    choices.set(pairs);
  }

  @Override
  public void configure(Map<String, String> settings) {
    var given = new Conf(settings);
    conf.set(ShopConf.of(given));
    given.refuseUnknown();
  }

  @Override
  public int mine() {
    return (int)
        open.get().getLast().mine(CATALOGUE).stream()
            .filter(rewrite -> rewrite.state() == State.ACCEPTED)
            .count();
  }

  @Override
  public Trainable trainable() {
    return last().trainable(CATALOGUE);
  }

  @Override
  public ShelvesTraining lessons(CategoryTraining.Told told) {
    return last().lessons(CATALOGUE, told);
  }

  @Override
  public Shelves shelve(CategoryTraining.Told told) {
    return last().shelve(CATALOGUE, told);
  }

  @Override
  public Reading read(Query query) {
    return last().read(CATALOGUE, query).orElseThrow();
  }

  @Override
  public void expandBy(Quota quota, double floor) {
    conf.updateAndGet(before -> before.expanding(quota, floor));
  }

  @Override
  public Expansions expansions(ChosenPairs pairs, ExpansionTraining.Told told) {
    return last().expansions(CATALOGUE, pairs, told);
  }

  @Override
  public void expand(Expansions expansions) {
    last().expand(CATALOGUE, expansions);
  }

  private OpenShop last() {
    return open.get().getLast();
  }

  @Override
  public void close() {
    open.getAndSet(List.of()).forEach(OpenShop::close);
  }
}
