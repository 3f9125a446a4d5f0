package dev.vitrine.search.understand;

import dev.vitrine.kernel.answer.Notice.NoticeKind;
import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.query.FilterText;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Intents;
import dev.vitrine.search.intent.Lexicon;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Takes words that ask for live streams and for nothing else to mean all of these: `lives`,
/// `livestream` and `live now` say of what kind, and titles need not say it too. Where none is left
/// under the filter, as where products alone are shown or all have ended, words are words.
public final class NarrowToLives implements Understanding {
  private static final Filter LIVES = new Filter.Is(Attributes.KIND, ItemKind.LIVE.word());
  private static final String SAID = FilterText.of(LIVES);
  private static final String QUOTE = "\"";

  private final Intents intents = new Intents(Lexicon.ofAllLanguages());

  @Override
  public String name() {
    return "narrow-to-lives";
  }

  @Override
  public Understood understand(Understood before, View view) {
    Query query = before.query();
    String text = query.text();
    boolean words = query.correcting() && !text.contains(QUOTE);
    if (!words || !intents.onlyLives(text) || !some(Filter.both(query.filter(), LIVES), view)) {
      return before;
    }
    var narrowing = new Narrowing(before);
    narrowing.narrows(0, text.length(), LIVES);
    return narrowing.done();
  }

  /// Whether any item satisfies a filter; all are looked at where none does.
  private static boolean some(Filter filter, View view) {
    return view.columns().knows(Attributes.KIND, ItemKind.LIVE.word())
        && IntStream.range(0, view.columns().size()).anyMatch(view.columns().passing(filter));
  }

  @Override
  public String told(Understood after) {
    return after.notices().stream()
        .filter(notice -> notice.kind() == NoticeKind.NARROWED && notice.to().equals(SAID))
        .map(notice -> notice.from() + ": " + notice.to())
        .collect(Collectors.joining());
  }
}
