package dev.vitrine.learn.monitor;

import dev.vitrine.learn.evaluate.Calibration;
import dev.vitrine.learn.value.Calibrating;
import dev.vitrine.learn.value.Samples;
import dev.vitrine.search.model.Head;
import dev.vitrine.search.model.ValueModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// How well a version fits the latest pages. Pages hold the very values that ranked them, so that
/// values cannot differ between serving and learning; what may differ is how they are spread, and
/// which of them there are.
///
/// @param pages that were looked at
/// @param cards on them
/// @param shifts by feature, how far its values are spread differently than when it was learnt
/// @param absent features that were known when it was learnt, and of which no page has a value
/// @param heads what each head says of these cards beside what came true
public record Fit(
    int pages,
    int cards,
    Map<String, Double> shifts,
    List<String> absent,
    Map<Head, Calibration> heads) {
  /// Cards below which nothing is warned of.
  private static final int FEWEST = 1_000;

  /// How far what a head says may lie from what came true, as a share of it, before it is warned
  /// of.
  private static final double OFF = 0.25;

  public Fit {
    shifts = Map.copyOf(shifts);
    absent = List.copyOf(absent);
    heads = Map.copyOf(heads);
  }

  /// The fit of a model to cards.
  public static Fit of(ValueModel model, Portrait learnt, Samples samples) {
    Map<String, Double> shifts = new TreeMap<>();
    var absent = new ArrayList<String>();
    List<String> features = model.features();
    for (int f = 0; f < features.size(); f++) {
      String name = features.get(f);
      Spread before = learnt.spreads().get(name);
      int at = samples.features().indexOf(name);
      if (before != null && at >= 0 && model.uses(f)) {
        float[] now = samples.columns()[at];
        shifts.put(name, before.shift(now));
        if (before.missing() < 1 && known(now) == 0) {
          absent.add(name);
        }
      }
    }
    Map<Head, Calibration> heads = new EnumMap<>(Calibrating.of(model, learnt.looking(), samples));
    return new Fit(samples.pages(), samples.size(), shifts, absent, heads);
  }

  private static int known(float[] values) {
    int known = 0;
    for (float value : values) {
      known += Float.isNaN(value) ? 0 : 1;
    }
    return known;
  }

  /// What to warn of, by a name of each.
  ///
  /// @param threshold shift of a feature beyond which it is warned of
  public Map<String, String> warnings(double threshold) {
    Map<String, String> warnings = new TreeMap<>();
    if (cards < FEWEST) {
      return warnings;
    }
    shifts.forEach((name, shift) -> {
      if (shift > threshold) {
        warnings.put(
            "drift." + name,
            String.format(Locale.ROOT, "%s has drifted, stability index %.3f", name, shift));
      }
    });
    absent.forEach(name -> warnings.put("absent." + name, name + " is not in pages any more"));
    heads.forEach((head, table) -> {
      Calibration.Row all = table.all();
      if (!all.agrees() && Math.abs(all.said() - all.was()) > OFF * all.was()) {
        warnings.put("calibration." + head.key(), head.key() + ": " + all.told());
      }
    });
    return warnings;
  }

  /// As names and values, for people.
  public Map<String, String> notes() {
    Map<String, String> notes = new TreeMap<>();
    notes.put("pages", Integer.toString(pages));
    notes.put("cards", Integer.toString(cards));
    shifts.forEach(
        (name, shift) -> notes.put("drift." + name, String.format(Locale.ROOT, "%.4f", shift)));
    notes.put("absent", absent.isEmpty() ? "none" : String.join(", ", absent));
    heads.forEach((head, table) -> note(notes, head, table));
    return notes;
  }

  /// Adds the table of a head to notes.
  public static void note(Map<String, String> notes, Head head, Calibration table) {
    String name = "calibration." + head.key();
    notes.put(name, table.all().told());
    notes.put(name + ".error", String.format(Locale.ROOT, "%.4f", table.error()));
    for (int bin = 0; bin < table.rows().size(); bin++) {
      notes.put(
          String.format(Locale.ROOT, "%s.bin%02d", name, bin + 1), table.rows().get(bin).told());
    }
  }
}
