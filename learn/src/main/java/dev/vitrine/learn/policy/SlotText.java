package dev.vitrine.learn.policy;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.learn.policy.SlotEstimates.OfGain;
import dev.vitrine.learn.policy.SlotEstimates.OfKind;
import dev.vitrine.learn.policy.SlotEstimates.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Estimates of drawn slots in words for a person.
record SlotText(Told told) {
  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "estimated from %,d pages with a drawn slot, of %,d shoppers (doubly robust):",
            told.pages(),
            told.shoppers()));
    for (OfGain of : told.gains()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %s of a page as mixed %s, as drawn %s",
              of.gain().key(),
              of.mixed().told(),
              of.drawn().told()));
    }
    told.kinds().stream().map(OfKind::told).forEach(lines::add);
    lines.add(
        String.format(
            Locale.ROOT,
            "  by %s: net value %s more of a page, %s",
            factors(),
            told.more().told(),
            told.better() ? "which is sure" : "which is not sure"));
    return lines;
  }

  /// The factors of kinds.
  String factors() {
    return String.format(
        Locale.ROOT,
        "video × %.2f, live × %.2f",
        told.factors().getOrDefault(ItemKind.VIDEO, 1.0),
        told.factors().getOrDefault(ItemKind.LIVE, 1.0));
  }
}
