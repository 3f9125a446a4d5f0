package dev.vitrine.search;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.query.Occasion;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Walk;
import dev.vitrine.search.explore.Exploration;
import java.util.ArrayList;
import java.util.List;

/// The way from a query to a page: understand → recall → first stage → final stage → mix. Each word
/// of its making returns the interface of the next, so that the compiler checks the grammar.
public final class Cascade {
  static final String FINAL_STAGE = "final stage";

  private final Plan plan;

  private Cascade(Plan plan) {
    this.plan = plan;
  }

  /// The steps of a cascade, as data that can be printed.
  ///
  /// @param understanding steps in order
  /// @param recalls sources of candidates
  /// @param rankings first stage and, perhaps, final stage
  /// @param bands within which the shop's own orders decide
  /// @param exploration how much is tried out
  /// @param mixer lays out the page
  public record Plan(
      List<Understanding> understanding,
      List<Recall> recalls,
      List<Ranking> rankings,
      Bands bands,
      Exploration exploration,
      Mixer mixer) {
    public Plan {
      understanding = List.copyOf(understanding);
      recalls = List.copyOf(recalls);
      rankings = List.copyOf(rankings);
    }

    /// The steps in their places, and which of them can be left out.
    public List<Look.Place> places() {
      var places = new ArrayList<Look.Place>();
      understanding.forEach(s -> places.add(new Look.Place("understand", s.name(), true)));
      for (Recall recall : recalls) {
        boolean first = places.stream().noneMatch(place -> place.stage().equals("recall"));
        places.add(new Look.Place("recall", recall.name(), !first));
      }
      rankings.forEach(r ->
          places.add(new Look.Place(r.stage(), r.ranker().name(), r.stage().equals(FINAL_STAGE))));
      places.add(new Look.Place("mix", mixer.name(), true));
      return places;
    }
  }

  /// A ranker in its place.
  ///
  /// @param stage `first stage` or `final stage`
  /// @param keep how many candidates it ranks and lets go on
  public record Ranking(String stage, Ranker ranker, int keep) {}

  /// After understanding comes recall.
  public interface ToRecall {
    ToFirstStage recall(List<Recall> recalls);
  }

  /// After recall comes the first stage.
  public interface ToFirstStage {
    ToFinalStage firstStage(Ranker ranker, int keep);
  }

  /// After the first stage comes the final stage, or the mix at once.
  public interface ToFinalStage extends ToMix {
    ToMix finalStage(Ranker ranker, int keep);
  }

  /// The mix ends it; before it, the shop's own orders may decide within bands, and some pages may
  /// be explored.
  public interface ToMix {
    ToMix within(Bands bands);

    ToMix exploring(Exploration exploration);

    Cascade mix(Mixer mixer);
  }

  /// Begins a cascade.
  public static ToRecall understand(List<Understanding> steps) {
    return recalls ->
        (first, keep) ->
            new Ranked(
                steps,
                recalls,
                List.of(new Ranking("first stage", first, keep)),
                Bands.NONE,
                Exploration.NONE);
  }

  private record Ranked(
      List<Understanding> steps,
      List<Recall> recalls,
      List<Ranking> rankings,
      Bands bands,
      Exploration exploration)
      implements ToFinalStage {
    @Override
    public ToMix finalStage(Ranker ranker, int keep) {
      var both = List.of(rankings.getFirst(), new Ranking(FINAL_STAGE, ranker, keep));
      return new Ranked(steps, recalls, both, bands, exploration);
    }

    @Override
    public ToMix within(Bands within) {
      return new Ranked(steps, recalls, rankings, within, exploration);
    }

    @Override
    public ToMix exploring(Exploration trying) {
      return new Ranked(steps, recalls, rankings, bands, trying);
    }

    @Override
    public Cascade mix(Mixer mixer) {
      return new Cascade(new Plan(steps, recalls, rankings, bands, exploration, mixer));
    }
  }

  /// Its steps.
  public Plan plan() {
    return plan;
  }

  /// The same without some of its steps. The first recall says what is found and the first stage
  /// how many go on, so that these stay.
  ///
  /// @param steps names of steps to leave out
  /// @param plain lays out the page when the mix is among them
  /// @throws VitrineException BAD_REQUEST naming a step that is not there or has to stay
  public Cascade without(List<String> steps, Mixer plain) {
    List<String> optional =
        plan.places().stream().filter(Look.Place::optional).map(Look.Place::step).toList();
    steps.stream()
        .filter(step -> !optional.contains(step))
        .findFirst()
        .ifPresent(step -> {
          throw VitrineException.badRequest("there is no step '" + step + "' to leave out");
        });
    return new Cascade(
        new Plan(
            plan.understanding().stream().filter(s -> !steps.contains(s.name())).toList(),
            plan.recalls().stream().filter(s -> !steps.contains(s.name())).toList(),
            plan.rankings().stream().filter(r -> !steps.contains(r.ranker().name())).toList(),
            plan.bands(),
            plan.exploration(),
            steps.contains(plan.mixer().name()) ? plain : plan.mixer()));
  }

  /// The same that understands queries by the very steps of another, so that what these learnt of
  /// the catalogue is learnt once.
  public Cascade reading(Cascade other) {
    return new Cascade(
        new Plan(
            other.plan.understanding(),
            plan.recalls(),
            plan.rankings(),
            plan.bands(),
            plan.exploration(),
            plan.mixer()));
  }

  /// The page for a query and its story.
  public Answer answer(Query query, View view) {
    return answer(query, view, Onlooker.NONE);
  }

  /// The same while somebody looks on.
  public Answer answer(Query query, View view, Onlooker onlooker) {
    return Widened.of(new Run(plan, query, view, onlooker)).answer();
  }

  /// What a query is taken to mean, and how long each step took over it; nothing is looked for.
  public Reading read(Query query, View view) {
    return new Run(plan, query, view).reading();
  }

  /// What the first stage leaves for a query; the shop's own orders have no say in it.
  public Chosen choose(Query query, View view) {
    var until =
        new Plan(
            plan.understanding(),
            plan.recalls(),
            plan.rankings().subList(0, Math.min(1, plan.rankings().size())),
            Bands.NONE,
            Exploration.NONE,
            plan.mixer());
    return Widened.of(new Run(until, query, view)).chosen();
  }

  /// The next items of a walk through everything that a query finds, without rules.
  ///
  /// @param after where the steps before ended, empty for the first ones
  public Walk walk(Query query, View view, String after) {
    var run = new Run(plan, query.on(Occasion.NO_RULES), view);
    Walk walk = Walking.of(run, after);
    return walk.total() > 0
        ? walk
        : Widened.wider(run)
            .map(wider -> Walking.of(wider, after))
            .filter(wider -> wider.total() > 0)
            .findFirst()
            .orElse(walk);
  }

  /// What became of one item for a query. It costs no more than the page and the deepest page that
  /// can be asked for, and keeps to the time of one.
  public Fate why(Query query, View view, String id) {
    return new Why(plan, query, view, id).fate();
  }
}
