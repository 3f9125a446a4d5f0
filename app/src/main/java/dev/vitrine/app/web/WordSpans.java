package dev.vitrine.app.web;

import dev.vitrine.index.text.Language;
import dev.vitrine.index.text.LanguageGuess;
import dev.vitrine.index.text.Words;
import dev.vitrine.search.highlight.Spans;
import java.util.List;

/// Words as the index splits them, so that what is marked is what was matched.
public final class WordSpans implements Spans {
  private final Words words;

  public WordSpans(Words words) {
    this.words = words;
  }

  @Override
  public List<Span> of(String text) {
    Language language = LanguageGuess.of(text);
    return words.of(text, language).stream()
        .map(t -> new Span(t.start(), t.end(), List.of(t.exact(), t.stem())))
        .toList();
  }
}
