package dev.vitrine.app.shop;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.learn.value.Looking;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.model.ValueModel;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// Pages of a catalogue of an open shop that nobody is shown: as other rankers would make them at
/// this moment, over the same index, the same memory of shoppers and the same learnt models.
/// Nothing of them is kept, drawn or counted: the shop goes on as if it had never been asked,
/// unless it is told to {@link #show} such pages.
public final class Rehearsal {
  /// As many candidates as one look may ask for.
  private static final Map<String, String> WIDE =
      Map.of("first-stage.keep", "1000", "final-stage.keep", "1000");

  private static final int NO_MODEL = 0;

  private final LiveCatalogue catalogue;
  private final Worth worth;

  Rehearsal(LiveCatalogue catalogue, Worth worth) {
    this.catalogue = catalogue;
    this.worth = worth;
  }

  /// Refuses settings that decide on no page.
  ///
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST naming the key
  public static void check(Map<String, String> settings) {
    PageSettings.of(ShopConf.of(Conf.defaults()), settings);
  }

  /// What makes pages as the shop would if some numbers of its configuration were others.
  ///
  /// @param learnt whether the model ranks that ranks now, or none
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST naming a number that decides on
  ///   no page
  public Function<Query, Answer> by(Map<String, String> settings, boolean learnt) {
    Cascade cascade = cascade(settings, learnt);
    return query -> catalogue.rehearse(query, cascade, Onlooker.NONE);
  }

  /// Shows shoppers pages of that kind from now on, whatever model ranks; until another one is
  /// chosen.
  ///
  /// @param learnt whether the model ranks that ranks now, or none
  /// @throws dev.vitrine.kernel.error.VitrineException BAD_REQUEST naming a number that decides on
  ///   no page
  public void show(Map<String, String> settings, boolean learnt) {
    Arms arms = Arms.of(cascade(settings, learnt));
    catalogue.answerBy(arms, other -> worth.tried(catalogue.name(), other));
  }

  /// What the model that ranks now says of all that a query finds; nothing where none ranks.
  public Function<Query, Appraisal> appraising() {
    Optional<ValueModel> model = worth.live(catalogue.name());
    if (model.isEmpty()) {
      return _ -> Appraisal.NONE;
    }
    Cascade wide = cascade(WIDE, false);
    return query -> {
      var said = new AtomicReference<>(Appraisal.NONE);
      catalogue.rehearse(query, wide, new Appraising(model.get(), said::set));
      return said.get();
    };
  }

  private Cascade cascade(Map<String, String> settings, boolean learnt) {
    var model = learnt ? OptionalInt.empty() : OptionalInt.of(NO_MODEL);
    Arms arms = worth.tried(catalogue.name(), new Otherwise(settings, model));
    return arms.live().reading(catalogue.arms().live());
  }

  /// How likely places are looked at, as the shop's last lesson found.
  public Looking looking() {
    return worth.looking(catalogue.name());
  }

  /// An item as it stands in the shop now.
  public Optional<Document> find(String id) {
    return catalogue.find(id);
  }
}
