package dev.vitrine.app.command;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.signals.rolled.Days;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `events show`: a table of days with their events.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows how many events there are of each day, by kind, and what is doubtful.")
final class EventsShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private DataFolder data = new DataFolder();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (var shop = OpenShop.open(data.there(), data.sections().shop())) {
      Days days = Days.of(shop.signals().bulk().events());
      if (days.kinds().isEmpty()) {
        out.println("no events in " + data.folder());
      }
      days.kinds()
          .forEach((day, kinds) -> {
            long events = kinds.values().stream().mapToLong(Long::longValue).sum();
            Map<String, Long> doubts = days.doubts().getOrDefault(day, Map.of());
            String doubtful = doubts.isEmpty() ? "" : "   doubtful: " + counts(doubts);
            out.printf(Locale.ROOT, "%s %,12d   %s%s%n", day, events, counts(kinds), doubtful);
          });
    }
    out.flush();
    return 0;
  }

  private static String counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(each -> String.format(Locale.ROOT, "%s %,d", each.getKey(), each.getValue()))
        .collect(Collectors.joining(", "));
  }
}
