package dev.vitrine.search;

import dev.vitrine.index.column.Passing;
import dev.vitrine.index.postings.SlotKey;
import dev.vitrine.kernel.answer.Reasons;
import dev.vitrine.kernel.query.FilterText;
import dev.vitrine.search.Merchandised.Lift;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What rules boost and bury: an item gains the sum of the strengths that it meets, from -1 to 1,
/// as a share of the best score. So the effect is bounded by the best score, and means the same for
/// one word and for five. For one thread.
public final class Boosting implements SlotKey {
  /// How many of the best candidates of the recall are looked at.
  private static final int DEPTH = 1_000;

  private final View view;
  private final List<Lift> lifts;
  private final List<Passing> which;
  private double best;

  private Boosting(View view, List<Lift> lifts) {
    this.view = view;
    this.lifts = lifts;
    this.which = lifts.stream().map(l -> view.columns().passing(l.filter())).toList();
  }

  /// What is asked for a query.
  public static Boosting of(Understood understood, View view) {
    return new Boosting(view, understood.merchandised().lifts());
  }

  /// Whether nothing is boosted or buried.
  public boolean isEmpty() {
    return lifts.isEmpty();
  }

  int depth() {
    return isEmpty() ? 0 : DEPTH;
  }

  /// The share of the best score that an item gains, from -1 to 1.
  @Override
  public double of(int slot) {
    double share = 0;
    for (int i = 0; i < which.size(); i++) {
      share += which.get(i).test(slot) ? lifts.get(i).strength() : 0;
    }
    return Math.clamp(share, -1.0, 1.0);
  }

  /// Scores the first rows anew and sorts them within their tiers; the rest stays behind them as it
  /// is.
  Candidates within(Candidates candidates, int rows) {
    int n = Math.min(rows, candidates.size());
    double[] scores =
        IntStream.range(0, candidates.size()).mapToDouble(candidates::score).toArray();
    best = best(scores, n);
    for (int row = 0; row < n; row++) {
      scores[row] += of(candidates.slot(row)) * best;
    }
    int[] order =
        IntStream.concat(
                IntStream.range(0, n)
                    .boxed()
                    .sorted((a, b) -> compare(candidates, scores, a, b))
                    .mapToInt(Integer::intValue),
                IntStream.range(n, scores.length))
            .toArray();
    return candidates.reordered(order, scores);
  }

  /// The score that gains are shares of: 1 where all scores are 0, as of everything there is before
  /// anything was learnt, so that what is boosted rises there too.
  private static double best(double[] scores, int n) {
    double most = IntStream.range(0, n).mapToDouble(row -> Math.abs(scores[row])).max().orElse(0);
    return most == 0 ? 1 : most;
  }

  private int compare(Candidates candidates, double[] scores, int a, int b) {
    int tier = Integer.compare(candidates.tier(a), candidates.tier(b));
    int order = tier != 0 ? tier : Double.compare(sunk(scores[b]), sunk(scores[a]));
    return order != 0
        ? order
        : Long.compare(
            view.columns().tie(candidates.slot(a)), view.columns().tie(candidates.slot(b)));
  }

  private static double sunk(double score) {
    return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
  }

  /// What it did, for the trace.
  String note() {
    return String.format(Locale.ROOT, "%d, as shares of %.4f", lifts.size(), best);
  }

  /// The parts of a row's score that rules gave it; where they add up to more than the whole best
  /// score, what is over is taken back by a part of its own.
  Reasons explain(int slot) {
    var parts = new ArrayList<Reasons.Part>();
    double sum = 0;
    for (int i = 0; i < which.size(); i++) {
      if (which.get(i).test(slot)) {
        Lift lift = lifts.get(i);
        sum += lift.strength();
        String verb = lift.strength() < 0 ? "bury " : "boost ";
        String name = verb + FilterText.of(lift.filter()) + " (" + lift.why() + ")";
        parts.add(new Reasons.Part(name, lift.strength(), best));
      }
    }
    double over = Math.clamp(sum, -1.0, 1.0) - sum;
    if (over != 0) {
      parts.add(new Reasons.Part("boosts are bounded", over, best));
    }
    return new Reasons(parts);
  }
}
