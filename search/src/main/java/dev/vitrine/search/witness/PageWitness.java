package dev.vitrine.search.witness;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.search.Candidates;
import dev.vitrine.search.Cascade.Ranking;
import dev.vitrine.search.Onlooker;
import dev.vitrine.search.Recall;
import dev.vitrine.search.Step;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.behaviour.Faces;
import dev.vitrine.search.explore.Explored;
import dev.vitrine.search.feature.Feature;
import dev.vitrine.search.feature.FeatureMatrix;
import dev.vitrine.search.feature.Rows;
import dev.vitrine.search.mix.Cards;
import dev.vitrine.search.mix.Choice;
import dev.vitrine.signals.page.DrawnSlot;
import dev.vitrine.signals.page.LookedAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Notes what a page was chosen from: its items, and some of the candidates that were ranked and
/// not shown, drawn by chance; all of them for an explored page, since another order of it would
/// have shown others. For one run.
public final class PageWitness implements Onlooker {
  private final int others;
  private final List<Feature> wanted;
  private final long seed;
  private final Consumer<LookedAt> told;
  private final List<Known> known = new ArrayList<>();
  private final List<Stage> stages = new ArrayList<>();
  private Optional<Explored> explored = Optional.empty();
  private Optional<Choice> choice = Optional.empty();

  /// What a ranker knew of its first candidates.
  record Known(Candidates candidates, FeatureMatrix matrix) {}

  /// What a ranking made of its first candidates.
  record Stage(Ranking ranking, Candidates after, int rows) {}

  /// @param others how many candidates that are not shown are noted
  /// @param wanted features that are noted in any case: those that no stage looked at are computed
  ///   for it, as a final stage would have seen them
  /// @param seed by which they are drawn
  /// @param told is told once, when the page is laid out; the number of the index's last write is
  ///   left 0
  public PageWitness(int others, List<Feature> wanted, long seed, Consumer<LookedAt> told) {
    this.others = others;
    this.wanted = List.copyOf(wanted);
    this.seed = seed;
    this.told = told;
  }

  @Override
  public Onlooker anew() {
    return new PageWitness(others, wanted, seed, told);
  }

  @Override
  public void knew(Candidates candidates, FeatureMatrix matrix) {
    known.add(new Known(candidates, matrix));
  }

  @Override
  public void ranked(Ranking ranking, Candidates after, int rows) {
    stages.add(new Stage(ranking, after, rows));
  }

  @Override
  public void explored(Explored order) {
    explored = Optional.of(order);
  }

  @Override
  public void chosen(Choice drawn) {
    choice = Optional.of(drawn);
  }

  @Override
  public void page(
      Understood understood, View view, List<Recall> recalls, Candidates candidates, int[] rows) {
    int ranked = stages.isEmpty() ? candidates.size() : stages.getFirst().rows();
    int most = explored.isPresent() ? candidates.size() : others;
    int reached = Math.max(ranked, explored.map(order -> order.end(candidates)).orElse(0));
    var drawn = Drawn.of(rows, Math.min(reached, candidates.size()), most, seed);
    var noted = new Noted(view, candidates, drawn, understood.query().rank());
    known.forEach(noted::features);
    unseen(understood, view, noted).forEach(noted::features);
    stages.forEach(noted::scores);
    var models = new ArrayList<String>();
    stages.forEach(s -> models.add(s.ranking().stage() + "=" + s.ranking().ranker().version()));
    view.encoder().ifPresent(encoder -> models.add("vectors=" + encoder.id()));
    var looked =
        new LookedAt(
            understood.language().code(),
            0,
            models,
            recalls.stream().map(Step::name).toList(),
            noted.features(),
            drawn.propensity(),
            noted.rows());
    told.accept(
        explored
            .map(noted::drawn)
            .map(looked::drawn)
            .or(() -> choice.map(c -> looked.drawn(slot(c, view, candidates, rows.length))))
            .orElse(looked));
  }

  private static DrawnSlot slot(Choice choice, View view, Candidates candidates, int shown) {
    var options = new ArrayList<DrawnSlot.Option>();
    for (Choice.Alternative page : choice.pages()) {
      int slot = candidates.slot(page.rows()[choice.slot()]);
      double[] worths = page.worths();
      options.add(
          new DrawnSlot.Option(
              Faces.of(view, _ -> slot, 1).kind(0).word(),
              view.items().id(slot),
              page.chance(),
              worths[Cards.number(ItemKind.PRODUCT)],
              worths[Cards.number(ItemKind.VIDEO)],
              worths[Cards.number(ItemKind.LIVE)]));
    }
    List<Double> chances =
        IntStream.range(0, Math.min(shown, choice.shown().rows().length))
            .mapToObj(choice::chance)
            .toList();
    return new DrawnSlot(choice.slot(), options, choice.taken(), chances);
  }

  /// What is wanted and no stage looked at, of the candidates as the first stage left them: for all
  /// rows where they depend on each other, else for those that are noted.
  private List<Known> unseen(Understood understood, View view, Noted noted) {
    if (stages.isEmpty()) {
      return List.of();
    }
    List<String> seen = noted.features();
    Stage first = stages.getFirst();
    Candidates some = first.after().only(noted.rowsOf(first.after(), first.rows()));
    var found = new ArrayList<Known>();
    for (boolean together : new boolean[] {true, false}) {
      List<Feature> missing =
          wanted.stream()
              .filter(f -> f.together() == together && !seen.contains(f.name()))
              .toList();
      Candidates of = together ? first.after() : some;
      int size = together ? first.rows() : some.size();
      if (!missing.isEmpty()) {
        var rows = new Rows(understood, view, of, size);
        found.add(new Known(of, FeatureMatrix.of(missing, rows)));
      }
    }
    return found;
  }
}
