package dev.vitrine.app.shop;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.index.text.Words;
import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.shop.Settings;
import dev.vitrine.kernel.suggest.Suggested;
import dev.vitrine.kernel.suggest.Typed;
import dev.vitrine.search.Cascade;
import dev.vitrine.search.View;
import dev.vitrine.search.suggest.QueryLog;
import dev.vitrine.search.suggest.SafeWords;
import dev.vitrine.search.suggest.Suggester;
import java.util.Optional;

/// The making of suggestions for the catalogues of a shop.
///
/// @param counting counts what a suggestion finds
/// @param finding finds items for words that may be unfinished
record Suggestions(
    RecordStore record, QueryLogs queries, Words words, Cascade counting, Cascade finding) {
  static Suggestions of(RecordStore record, QueryLogs queries, Words words, ShopConf conf) {
    return new Suggestions(record, queries, words, ShopConf.counting(words), conf.finding(words));
  }

  /// Those of one catalogue.
  Of of(String catalogue) {
    return new Of(this, catalogue);
  }

  /// Suggestions of one catalogue. Safe for use by many threads.
  static final class Of implements AutoCloseable {
    private final ItemForm form = new ItemForm(Reading.OPEN);
    private final RecordStore record;
    private final String name;
    private final Optional<QueryLog> log;
    private final Suggester suggester;
    private volatile Safe safe = new Safe(Settings.DEFAULT, SafeWords.of(Settings.DEFAULT));
    private volatile boolean closed;

    /// The words that a shop never wants to see suggested, as of some settings.
    private record Safe(Settings settings, SafeWords words) {}

    private Of(Suggestions all, String name) {
      this.record = all.record;
      this.name = name;
      QueryLog mine = all.queries.of(all.record.origin(name));
      this.log = all.queries.keeping() ? Optional.of(mine) : Optional.empty();
      this.suggester = new Suggester(all.words, all.counting, all.finding, mine, this::entry);
    }

    Suggested suggest(Typed typed, View view) {
      return suggester.suggest(typed, view, safe(view.settings()));
    }

    Suggested related(Typed asked, View view) {
      return suggester.related(asked, view, safe(view.settings()));
    }

    void heard(String text, String caller) {
      log.ifPresent(l -> l.heard(text, caller, System.currentTimeMillis()));
    }

    private SafeWords safe(Settings settings) {
      Safe now = safe;
      if (!now.settings().equals(settings)) {
        now = new Safe(settings, SafeWords.of(settings));
        safe = now;
      }
      return now.words();
    }

    /// An item or party as recorded; nothing for one that cannot be read.
    private Optional<Entry> entry(String id) {
      if (closed) {
        throw new VitrineException(Kind.NOT_FOUND, name + " was closed");
      }
      try {
        return record.find(name, id).map(d -> form.read(d.id(), d.json()));
      } catch (VitrineException e) {
        if (e.kind() == Kind.BAD_REQUEST) {
          return Optional.empty();
        }
        throw e;
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
