package dev.vitrine.search.understand;

import dev.vitrine.kernel.item.ItemKind;
import dev.vitrine.kernel.query.Attributes;
import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Understanding;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.intent.Intents;
import dev.vitrine.search.intent.Lexicon;

/// Takes words that ask for live streams and for nothing else to mean all of these, where there are
/// any: `lives`, `livestream` and `live now` say of what kind, and titles need not say it too.
public final class NarrowToLives implements Understanding {
  private static final Filter LIVES = new Filter.Is(Attributes.KIND, ItemKind.LIVE.word());

  private static final String QUOTE = "\"";

  private final Intents intents = new Intents(Lexicon.ofAllLanguages());

  @Override
  public String name() {
    return "narrow-to-lives";
  }

  @Override
  public Understood understand(Understood before, View view) {
    String text = before.query().text();
    boolean quoted = text.contains(QUOTE);
    if (!before.query().correcting()
        || quoted
        || !intents.onlyLives(text)
        || !view.columns().knows(Attributes.KIND, ItemKind.LIVE.word())) {
      return before;
    }
    var narrowing = new Narrowing(before);
    narrowing.narrows(0, text.length(), LIVES);
    return narrowing.done();
  }

  @Override
  public String told(Understood after) {
    return after.query().filter().equals(LIVES) ? Narrowing.told(after) : "";
  }
}
