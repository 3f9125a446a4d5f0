package dev.vitrine.app.command;

import dev.vitrine.index.load.ChoiceFile;
import dev.vitrine.index.load.RejectsFile;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.learn.vector.ChosenPair;
import dev.vitrine.learn.vector.ChosenPairs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// What shoppers asked and chose, read from a file. Lines that are wrong go to a file of their own.
final class Choices {
  private static final int MOST = 5_000_000;

  private Choices() {}

  /// @param report where wrong lines go
  /// @param say is told how many lines were taken
  static ChosenPairs read(Path file, Path report, Consumer<String> say) {
    List<ChosenPair> pairs = new ArrayList<>();
    try (var rejects = new RejectsFile(report)) {
      ChoiceFile.Outcome outcome =
          new ChoiceFile(file)
              .read(
                  choice -> {
                    if (pairs.size() == MOST) {
                      return Optional.of("line: more than " + MOST + " are not taken");
                    }
                    pairs.add(new ChosenPair(choice.query(), choice.item(), choice.weight()));
                    return Optional.empty();
                  },
                  rejects);
      long refused = outcome.lines() - outcome.taken();
      String where = refused > 0 ? ", with their reasons in " + report : "";
      say.accept(
          String.format(
              Locale.ROOT,
              "%s: %,d choices, %,d taken, %,d rejected%s",
              file,
              outcome.lines(),
              outcome.taken(),
              refused,
              where));
    } catch (IOException e) {
      throw new VitrineException(Kind.BAD_REQUEST, report + ": cannot be written: " + e, e);
    }
    return pairs::forEach;
  }
}
