package dev.vitrine.app.shop;

import dev.vitrine.index.postings.Form;
import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.answer.Look;
import dev.vitrine.search.Reading;
import dev.vitrine.search.Term;
import dev.vitrine.search.Understood;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The words of a query as they were taken, for people; what was put in quotation marks last.
final class TakenWords {
  private static final String OTHER_NAME = "other-name";
  private static final String PHRASE = "phrase";

  private TakenWords() {}

  static List<Look.Word> of(Reading reading) {
    Understood understood = reading.understood();
    return Stream.concat(
            understood.terms().stream().map(term -> word(term, reading.items())),
            understood.phrases().stream().map(stems -> quoted(stems, understood.language())))
        .toList();
  }

  private static Look.Word quoted(List<String> stems, Language language) {
    String words = String.join(" ", stems);
    var form = new Look.Form(PHRASE, words, 1, OptionalLong.empty());
    return new Look.Word(words, language.code(), true, false, List.of(form));
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
