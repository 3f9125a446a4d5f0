package dev.vitrine.app.shop;

import dev.vitrine.kernel.config.Conf;
import dev.vitrine.search.tagging.Amounts;
import dev.vitrine.search.tagging.Tagger;
import dev.vitrine.search.tagging.TaggerFile;
import dev.vitrine.search.understand.Learnt;
import dev.vitrine.search.understand.TagQuery;
import java.nio.file.Path;
import java.util.Optional;

/// How queries are understood.
///
/// @param tagger file of the tagger of queries, empty when there is none
/// @param steady whether queries wait for the words of a catalogue that has changed to be learnt
public record UnderstandConf(String tagger, boolean steady) {
  /// Reads the section.
  static UnderstandConf of(Conf conf) {
    return new UnderstandConf(
        conf.text("understand.tagger", ""), conf.flag("understand.steady", false));
  }

  /// When the words of a catalogue are learnt anew.
  Learnt.Pace pace() {
    return steady ? Learnt.Pace.STEADY : Learnt.Pace.OF_WORDS;
  }

  /// The step that tags.
  TagQuery tags(Amounts amounts) {
    Optional<Tagger> model =
        tagger.isEmpty()
            ? Optional.empty()
            : Optional.of(TaggerFile.read(Path.of(tagger), amounts));
    return new TagQuery(model, amounts);
  }
}
