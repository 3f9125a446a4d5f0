package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Pictures on a phone: each fills its frame, and none is drawn out of its shape.
class PicturesIT extends Walk {
  /// How many frames there are whose picture, and what stands behind it, leave a part empty.
  private static final String EMPTY =
      """
      const covers = (inner, outer) => inner.left <= outer.left + 1 && inner.top <= outer.top + 1
        && inner.right >= outer.right - 1 && inner.bottom >= outer.bottom - 1;
      const fills = (img, frame) => {
        const box = img.getBoundingClientRect();
        const fit = getComputedStyle(img).objectFit;
        const same = Math.abs(img.naturalWidth / img.naturalHeight - box.width / box.height) < 0.02;
        return covers(box, frame) && (fit === 'cover' || same);
      };
      const frames = [...document.querySelectorAll(arguments[0])];
      return frames.length === 0 ? -1 : frames.filter(frame => ![...frame.querySelectorAll('img')]
        .some(img => fills(img, frame.getBoundingClientRect()))).length;
      """;

  PicturesIT() {
    super(400, Map.of());
  }

  @BeforeEach
  void onAPhone() {
    browser.phone();
  }

  @Test
  void cardsRowsAndPagesOfProductsLeaveNoBands() {
    shopper.visits("");
    browser.until("the rows are there", () -> !browser.all(".tile[data-item] img").isEmpty());
    browser.atRest();
    assertThat(empty(".card > .picture")).isZero();
    assertThat(empty(".tile[data-item] .picture")).isZero();

    shopper.visits("?q=shoes&f.kind=product").opensFirst();
    browser.atRest();
    assertThat(empty(".gallery-main")).isZero();
    pictures.take("phone-item-picture");
  }

  private long empty(String frames) {
    return browser.script(EMPTY, frames).asLong();
  }
}
