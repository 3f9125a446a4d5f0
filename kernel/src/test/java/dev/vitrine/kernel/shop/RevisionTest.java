package dev.vitrine.kernel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Settings.Synonyms;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionTest {
  private static final Synonyms SOFA = new Synonyms("sofa", "", List.of("sofa", "couch"));
  private static final Synonyms LAMP = new Synonyms("lamp", "", List.of("lamp", "light"));
  private static final Synonyms OTHER = new Synonyms("sofa", "", List.of("sofa", "settee"));

  private static Settings of(Synonyms... groups) {
    return Settings.DEFAULT.synonymous(List.of(groups));
  }

  @Test
  void whatWasTheSameIsNotToldOf() {
    Revision revision = Revision.of(1, 5, "", of(SOFA, LAMP), of(OTHER, LAMP));
    assertThat(revision.before().synonyms()).containsExactly(SOFA);
    assertThat(revision.after().synonyms()).containsExactly(OTHER);
    assertThat(Revision.of(1, 5, "", of(SOFA), of(SOFA)).empty()).isTrue();
  }

  @Test
  void onlyWhatItTouchedIsTakenBack() {
    assertThat(Revision.of(1, 5, "", of(SOFA), of(OTHER)).undone(of(LAMP, OTHER)).synonyms())
        .containsExactly(LAMP, SOFA);
    assertThat(Revision.of(1, 5, "", of(), of(SOFA)).undone(of(SOFA, LAMP)).synonyms())
        .containsExactly(LAMP);
    assertThat(Revision.of(1, 5, "", of(SOFA), of()).undone(of(LAMP)).synonyms())
        .containsExactly(LAMP, SOFA);
    assertThat(Revision.of(1, 5, "", of(SOFA), of(OTHER)).undone(of()).synonyms())
        .containsExactly(SOFA);
  }
}
