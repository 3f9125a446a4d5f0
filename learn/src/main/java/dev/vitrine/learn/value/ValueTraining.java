package dev.vitrine.learn.value;

import dev.vitrine.learn.trees.TrainingRows;
import dev.vitrine.search.behaviour.Price;
import dev.vitrine.search.feature.Features;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.ValueModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/// The training of a value model: how often places are looked at, then a head after the other, each
/// on the cards with which the one before happened.
public final class ValueTraining {
  private final ValueOptions options;
  private final Consumer<String> told;
  private final Unfinished unfinished;

  /// @param told takes lines for a person
  public ValueTraining(ValueOptions options, Consumer<String> told) {
    this(options, told, Unfinished.none());
  }

  /// @param told takes lines for a person
  /// @param unfinished what was learnt before it was ended, and is kept as it goes on
  public ValueTraining(ValueOptions options, Consumer<String> told, Unfinished unfinished) {
    this.options = options;
    this.told = told;
    this.unfinished = unfinished;
  }

  /// What was learnt.
  ///
  /// @param looking how likely places are looked at
  /// @param heads how good each head is
  public record Trained(ValueModel model, Looking looking, List<HeadReport> heads) {
    public Trained {
      heads = List.copyOf(heads);
    }

    /// The report as facts by name.
    public Map<String, String> facts() {
      Map<String, String> facts = new TreeMap<>();
      facts.put("told", model.told());
      facts.put("features", Integer.toString(model.features().size()));
      for (HeadReport head : heads) {
        String name = head.head().key();
        facts.put(name + ".learnt", Integer.toString(head.learnt()));
        facts.put(name + ".hits", Integer.toString(head.hits()));
        facts.put(name + ".auc", Double.toString(head.auc()));
        facts.put(name + ".loss", Double.toString(head.loss()));
        facts.put(name + ".usual-loss", Double.toString(head.usual()));
        facts.put(name + ".said", Double.toString(head.said()));
        facts.put(name + ".was", Double.toString(head.was()));
        facts.put(name + ".calibration-error", Double.toString(head.calibration().error()));
        facts.put(name + ".page-auc", Double.toString(head.lists().auc().mean()));
        facts.put(name + ".page-ndcg", Double.toString(head.lists().ndcg().mean()));
        facts.put(name + ".kinds", head.kinds().told());
        facts.put(name + ".above", head.neighbouring().told());
      }
      return facts;
    }
  }

  /// Learns from cards.
  public Trained train(Samples samples) {
    Samples.Part shown = samples.part(_ -> true, Outcomes.CLICKED);
    told.accept(
        String.format(
            Locale.ROOT,
            "%,d pages, %,d cards that were seen, %d features",
            samples.pages(),
            shown.size(),
            samples.features().size()));
    unfinished.of(samples, options);
    int[] positions = shown.of(card -> samples.positions()[card]);
    Looking looking =
        options.debiased()
            ? unfinished.looking(() -> LookingFit.fit(shown.rows(), positions))
            : Looking.always();
    Map<Head, ValueModel.Part> parts = new EnumMap<>(Head.class);
    var reports = new ArrayList<HeadReport>();
    for (Head head : Head.values()) {
      if (head == Head.THROUGH && !samples.tellsLed()) {
        parts.put(head, ValueModel.Part.sure(samples.features()));
        continue;
      }
      HeadTraining.Learnt learnt = unfinished.head(head, () -> head(head, samples, shown, looking));
      parts.put(head, learnt.part());
      reports.add(learnt.report());
      told.accept(learnt.report().told());
      learnt.report().toldOfLists().ifPresent(told);
    }
    Aligning aligning = Aligning.of(reports, options.align());
    told.accept(aligning.told());
    Neighbouring neighbouring = reports.getFirst().neighbouring();
    if (!neighbouring.effects().isEmpty()) {
      told.accept(neighbouring.told());
    }
    var model =
        new ValueModel(parts, perClick(samples), summary(samples, reports))
            .aligned(aligning.alignment())
            .among(neighbouring.sure());
    return new Trained(model, looking, reports);
  }

  private HeadTraining.Learnt head(
      Head head, Samples samples, Samples.Part shown, Looking looking) {
    Samples.Part part =
        deed(head) == Outcomes.CLICKED
            ? shown
            : samples.part(before(samples, head, samples.tellsLed()), deed(head));
    double[] chances = chances(head, samples, part, looking);
    TrainingRows rows = head == Head.FIT ? part.rows().only(Features.fit()) : part.rows();
    double listwise = chosen(head) ? options.listwise() : 0;
    return new HeadTraining(head, options.of(head), listwise).train(rows, chances);
  }

  private static String summary(Samples samples, List<HeadReport> reports) {
    String pages =
        samples.pages() == 1 ? "1 page" : String.format(Locale.ROOT, "%,d pages", samples.pages());
    double auc = reports.getFirst().auc();
    return Double.isNaN(auc)
        ? pages + ", too few clicks held out to measure"
        : String.format(Locale.ROOT, "%s, AUC of clicks %.3f", pages, auc);
  }

  /// How likely each row of a head was looked at: what was clicked for certain, what may be
  /// clicked, watched or followed from by its place.
  static double[] chances(Head head, Samples samples, Samples.Part part, Looking looking) {
    double[] chances = new double[part.size()];
    Arrays.setAll(
        chances, row -> chosen(head) ? looking.at(samples.positions()[part.cards()[row]]) : 1);
    return chances;
  }

  /// Whether a head tells which cards of a page are chosen, and not what becomes of one that was.
  private static boolean chosen(Head head) {
    return deed(head) == Outcomes.CLICKED || head == Head.WATCH || head == Head.FOLLOW;
  }

  static int deed(Head head) {
    return switch (head) {
      case CLICK, FIT -> Outcomes.CLICKED;
      case THROUGH -> Outcomes.LED;
      case CART -> Outcomes.CARTED;
      case PURCHASE -> Outcomes.BOUGHT;
      case RETURN -> Outcomes.CAME_BACK;
      case WATCH -> Outcomes.WATCHED;
      case COMPLETE -> Outcomes.COMPLETED;
      case FOLLOW -> Outcomes.FOLLOWED;
    };
  }

  /// The cards with which what comes before a head happened.
  ///
  /// @param led whether what videos and lives lead on to is a head of its own
  static IntPredicate before(Samples samples, Head head, boolean led) {
    int needed =
        switch (head) {
          case CLICK, FIT, WATCH, FOLLOW -> 0;
          case THROUGH, CART -> Outcomes.CLICKED;
          case PURCHASE -> Outcomes.CARTED;
          case RETURN -> Outcomes.BOUGHT;
          case COMPLETE -> Outcomes.WATCHED;
        };
    return switch (head) {
      case WATCH, THROUGH -> card -> samples.played(card) && samples.did(card, needed);
      case CART ->
          card -> samples.did(card, led && samples.played(card) ? needed | Outcomes.LED : needed);
      default -> card -> samples.did(card, needed);
    };
  }

  /// What a click on a good with a price brings on average, what came back not counted. What plays
  /// counts once it has led to one, where that is told.
  private static double perClick(Samples samples) {
    IntPredicate looked = before(samples, Head.CART, samples.tellsLed());
    int price = samples.features().indexOf(Price.NAME);
    double[] prices = price < 0 ? new double[0] : Price.money(samples.columns()[price]);
    double money = 0;
    long clicks = 0;
    for (int card = 0; card < prices.length; card++) {
      if (prices[card] > 0 && looked.test(card)) {
        clicks++;
        boolean kept = samples.did(card, Outcomes.BOUGHT) && !samples.did(card, Outcomes.CAME_BACK);
        money += kept ? prices[card] : 0;
      }
    }
    return clicks == 0 ? 0 : money / clicks;
  }
}
