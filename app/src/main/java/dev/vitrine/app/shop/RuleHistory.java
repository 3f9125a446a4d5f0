package dev.vitrine.app.shop;

import dev.vitrine.index.form.SettingsForm;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.shop.Revision;
import dev.vitrine.kernel.shop.Settings;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What was done to a catalogue's rules and synonyms, kept in the record with the change itself.
final class RuleHistory {
  /// Changes that are remembered of a catalogue.
  static final int MOST = 500;

  /// The longest change that is remembered, in characters.
  private static final int LONGEST = 4_000_000;

  private final RecordStore record;
  private final String prefix;
  private final InstantSource clock;
  private final Supplier<String> author;
  private final List<String> kept;

  /// @param author tells the name of the key of who is making a change, empty for none
  RuleHistory(RecordStore record, String catalogue, InstantSource clock, Supplier<String> author) {
    this.record = record;
    this.prefix = "history/" + record.origin(catalogue) + "/";
    this.clock = clock;
    this.author = author;
    this.kept = new ArrayList<>(record.readAll(prefix).keySet());
  }

  /// What is to be recorded with a change; nothing when it is not about rules and synonyms, or too
  /// long to be remembered.
  Map<String, String> note(Settings old, Settings next) {
    long number = kept.isEmpty() ? 1 : number(kept.getLast()) + 1;
    Revision revision = Revision.of(number, clock.millis(), author.get(), old, next);
    if (revision.empty()) {
      return Map.of();
    }
    String text =
        revision.at()
            + "\n"
            + SettingsForm.write(revision.before())
            + "\n"
            + SettingsForm.write(revision.after())
            + "\n"
            + revision.by();
    return text.length() > LONGEST
        ? Map.of()
        : Map.of(String.format(Locale.ROOT, "%s%012d", prefix, number), text);
  }

  /// Takes note that something was recorded, and forgets what is old.
  void noted(Map<String, String> notes) {
    kept.addAll(notes.keySet());
    while (kept.size() > MOST) {
      record.erase(kept.removeFirst());
    }
  }

  /// The changes, the latest first.
  List<Revision> revisions() {
    var revisions = new ArrayList<Revision>();
    record.readAll(prefix).forEach((name, text) -> read(name, text).ifPresent(revisions::add));
    return revisions.reversed();
  }

  /// What forgets all of it once the catalogue is dropped.
  Runnable removing() {
    List<String> names = List.copyOf(kept);
    return () -> names.forEach(record::erase);
  }

  private long number(String name) {
    return Long.parseLong(name.substring(prefix.length()));
  }

  private Optional<Revision> read(String name, String text) {
    String[] lines = text.split("\n", -1);
    // Those of earlier versions do not say who made them.
    return lines.length < 3
        ? Optional.empty()
        : Optional.of(
            new Revision(
                number(name),
                Long.parseLong(lines[0]),
                lines.length > 3 ? lines[3] : "",
                SettingsForm.read(lines[1]),
                SettingsForm.read(lines[2])));
  }
}
