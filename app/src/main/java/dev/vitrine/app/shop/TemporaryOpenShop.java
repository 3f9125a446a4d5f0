package dev.vitrine.app.shop;

import dev.vitrine.app.command.TemporaryShop;
import dev.vitrine.index.load.EsciJudgments;
import dev.vitrine.index.load.Loading;
import dev.vitrine.index.load.Outcome;
import dev.vitrine.index.load.Progress;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.learn.evaluate.Stages;
import dev.vitrine.learn.relevance.Trainable;
import dev.vitrine.learn.vector.ChosenPairs;
import dev.vitrine.learn.vector.EncoderTraining;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// A shop with one catalogue, made from a file for as long as a command runs.
public final class TemporaryOpenShop implements TemporaryShop {
  private static final String CATALOGUE = "products";

  private final AtomicReference<List<OpenShop>> open = new AtomicReference<>(List.of());

  private final AtomicReference<ChosenPairs> choices = new AtomicReference<>(ChosenPairs.NONE);

  @Override
  public Catalogue index(Path catalog, Path folder, Stages stages, EncoderTraining.Told told) {
    OpenShop shop = OpenShop.open(folder, ShopConf.of(Conf.defaults()));
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
      shop.learn(catalogue.name(), choices.get(), told);
    }
    return catalogue;
  }

  @Override
  public void learnFrom(ChosenPairs pairs) {
    choices.set(pairs);
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
    return open.get().getLast().trainable(CATALOGUE);
  }

  @Override
  public void close() {
    open.getAndSet(List.of()).forEach(OpenShop::close);
  }
}
