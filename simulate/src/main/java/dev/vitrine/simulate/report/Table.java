package dev.vitrine.simulate.report;

import dev.vitrine.simulate.judge.Ratio;
import dev.vitrine.simulate.run.Outcome;
import java.util.List;
import java.util.Locale;

/// Outcomes side by side for people: a line a figure, a column a policy, intervals below values.
public final class Table {
  private static final int TITLE = 18;
  private static final int COLUMN = 24;

  private Table() {}

  /// The table of outcomes of one world.
  public static String of(List<Outcome> outcomes) {
    var out = new StringBuilder();
    out.append(pad("", TITLE));
    outcomes.forEach(o -> out.append(pad(o.policy(), COLUMN)));
    out.append('\n').append(pad("visits", TITLE));
    outcomes.forEach(o -> out.append(pad(String.format(Locale.ROOT, "%,d", o.sessions()), COLUMN)));
    out.append('\n');
    for (Figure figure : Figure.of(outcomes)) {
      out.append(pad(figure.title(), TITLE));
      for (Outcome outcome : outcomes) {
        out.append(pad(cell(figure.of().apply(outcome), figure.decimals()), COLUMN));
      }
      out.append('\n');
    }
    out.append(pad("days until known", TITLE));
    for (Outcome outcome : outcomes) {
      out.append(pad(outcome.daysUntilKnown().map(days -> cell(days, 0)).orElse("none"), COLUMN));
    }
    out.append('\n');
    return out.append(gains(outcomes)).toString();
  }

  /// What each policy brings over the one before.
  private static String gains(List<Outcome> outcomes) {
    var out = new StringBuilder();
    for (int i = 1; i < outcomes.size(); i++) {
      Outcome outcome = outcomes.get(i);
      Outcome before = outcomes.get(i - 1);
      out.append(pad(outcome.policy() + " over " + before.policy(), 2 * COLUMN))
          .append(cell(outcome.gainOver(before), Figure.NET.decimals()))
          .append(' ')
          .append(Figure.NET.title())
          .append("  ")
          .append(cell(outcome.gainPerShopperOver(before), Figure.NET_PER_SHOPPER.decimals()))
          .append(' ')
          .append(Figure.NET_PER_SHOPPER.title())
          .append('\n');
      outcome
          .gainOverMarkets(before)
          .ifPresent(over ->
              out.append(pad("  from market to market", 2 * COLUMN))
                  .append(cell(over, Figure.NET.decimals()))
                  .append(' ')
                  .append(Figure.NET.title())
                  .append('\n'));
    }
    return out.toString();
  }

  private static String cell(Ratio ratio, int decimals) {
    String one = "%." + decimals + "f";
    return String.format(
        Locale.ROOT, one + " [" + one + ", " + one + "]", ratio.value(), ratio.low(), ratio.high());
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
