package dev.vitrine.app.shop;

import dev.vitrine.index.postings.Form;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.search.Reading;
import dev.vitrine.search.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The words of a query as they were taken, for people.
final class TakenWords {
  private static final String OTHER_NAME = "other-name";

  private TakenWords() {}

  static List<Look.Word> of(Reading reading) {
    return reading.understood().terms().stream().map(term -> word(term, reading.items())).toList();
  }

  private static Look.Word word(Term term, Map<String, Integer> items) {
    Stream<Look.Form> own =
        term.forms().stream()
            .map(form -> form(form.kind().name().toLowerCase(Locale.ROOT), form, items));
    Stream<Look.Form> others =
        term.others().stream().map(other -> form(OTHER_NAME, other.form(), items));
    return new Look.Word(
        term.typed(),
        term.language().code(),
        !term.common(),
        term.last(),
        Stream.concat(own, others).toList());
  }

  private static Look.Form form(String kind, Form form, Map<String, Integer> items) {
    Integer known = form.kind() == Form.Kind.TERM ? items.get(form.term()) : null;
    var there = known == null ? OptionalLong.empty() : OptionalLong.of(known);
    return new Look.Form(kind, form.term(), form.weight(), there);
  }
}
