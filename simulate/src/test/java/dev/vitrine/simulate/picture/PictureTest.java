package dev.vitrine.simulate.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.error.Kind;
import dev.vitrine.kernel.error.VitrineException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class PictureTest {
  @Test
  void everySilhouetteIsASmallWellFormedDrawing() throws Exception {
    HashSet<String> drawn = new HashSet<>();
    for (String shape : Silhouettes.names()) {
      String svg = Picture.svg(Picture.key(shape, "Red", 8));
      drawn.add(svg);
      assertThat(svg.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(4096);
      assertThat(svg).doesNotContain("$", "<script", "NaN");
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    }
    assertThat(drawn).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void colourAndSeedShow() {
    String red = Picture.svg(Picture.key("mug", "Red", 4));
    assertThat(red).isEqualTo(Picture.svg(Picture.key("mug", "Red", 4)));
    assertThat(red).isNotEqualTo(Picture.svg(Picture.key("mug", "Navy", 4)));
    assertThat(Picture.key("mug", "Red", 4)).isNotEqualTo(Picture.key("mug", "Red", 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "mug",
        "mug-red-0000",
        "nothing-c93c3c-0000",
        "mug-c93c3c-00",
        "../mug-c93c3c-0000",
        "mug-C93C3C-0000",
        "mug-c93c3c-0000<svg>",
        "mug-c93c3c-0000-0000"
      })
  void otherKeysAreNotFound(String key) {
    assertThat(Picture.known(key)).isFalse();
    assertThatThrownBy(() -> Picture.svg(key))
        .isInstanceOfSatisfying(
            VitrineException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
  }
}
