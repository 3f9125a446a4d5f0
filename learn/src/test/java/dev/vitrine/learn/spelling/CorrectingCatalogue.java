package dev.vitrine.learn.spelling;

import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Fate;
import dev.vitrine.kernel.answer.Found;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.shop.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A catalogue that knows some words, finds nothing, and corrects as it is told.
record CorrectingCatalogue(Set<String> words, UnaryOperator<String> correction)
    implements Catalogue {
  static final String STEP = "correct";
  static final long NANOS = 7_000;

  @Override
  public String name() {
    return "correcting";
  }

  @Override
  public Answer answer(Query query) {
    String text = query.text();
    String to = query.correcting() ? correction.apply(text) : text;
    List<Notice> notices =
        to.equals(text) ? List.of() : List.of(new Notice(NoticeKind.CORRECTED, text, to));
    long known = words.contains(text) ? 1 : 0;
    var line = new Trace.Line("understand", STEP, 1, 1, NANOS, "");
    return new Answer(
        List.of(),
        new Found(known, true, List.of()),
        List.of(),
        List.of(),
        notices,
        new Trace(List.of(line)));
  }

  @Override
  public long size() {
    return 0;
  }

  @Override
  public Fate why(Query query, String id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Walk walk(Query query, String after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<Document> find(String id) {
    return Optional.empty();
  }

  @Override
  public long write(List<Change> changes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean searchable(long write) {
    return true;
  }

  @Override
  public Settings settings() {
    return Settings.DEFAULT;
  }

  @Override
  public long settings(Settings settings) {
    throw new UnsupportedOperationException();
  }
}
