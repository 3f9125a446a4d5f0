package dev.vitrine.search.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.text.Language;
import dev.vitrine.kernel.rewrite.Rewrite.State;
import dev.vitrine.kernel.rewrite.Rewrites;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.rewrite.OtherNames.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherNamesTest {
  private static List<String> names(OtherNames names, int place, String... stems) {
    return names.at(List.of(stems), place, Language.EN).stream().map(Name::shown).toList();
  }

  @Test
  void onlyWhatIsAcceptedIsUsed() {
    var all = Rewrites.decided(List.of(), "Sofas", "couch", State.ACCEPTED);
    all = Rewrites.decided(all, "sofa", "settee", State.PROPOSED);
    all = Rewrites.decided(all, "sofa", "chair", State.REJECTED);
    OtherNames names = OtherNames.of(all, SmallShop.WORDS);
    assertThat(names(names, 1, "red", "sofa")).containsExactly("couch");
    assertThat(names(names, 0, "red", "sofa")).isEmpty();
  }

  @Test
  void aPhraseIsFoundWholeAndComesFirst() {
    var all = Rewrites.decided(List.of(), "hard", "solid", State.ACCEPTED);
    all = Rewrites.decided(all, "hard drive", "hdd", State.ACCEPTED);
    OtherNames names = OtherNames.of(all, SmallShop.WORDS);
    assertThat(names(names, 0, "hard", "drive")).containsExactly("hdd", "solid");
    assertThat(names(names, 0, "hard", "case")).containsExactly("solid");
    assertThat(names(names, 0, "hard")).containsExactly("solid");
  }

  @Test
  void nothingIsFoundInNone() {
    assertThat(names(OtherNames.NONE, 0, "sofa")).isEmpty();
    assertThat(OtherNames.of(List.of(), SmallShop.WORDS)).isSameAs(OtherNames.NONE);
  }
}
