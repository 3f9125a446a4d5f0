package dev.vitrine.search.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private final Lexicon lexicon = Lexicon.ofAllLanguages();

  private List<String> hits(String text) {
    return lexicon.in(Spoken.of(text)).stream()
        .map(hit -> hit.intent().key() + ": " + hit.words())
        .toList();
  }

  @Test
  void everyListIsRead() {
    assertThat(lexicon.size()).isGreaterThan(1_000);
  }

  @Test
  void ofPhrasesWithinPhrasesTheLongestCounts() {
    assertThat(hits("track my order please")).containsExactly("order: track my order");
    assertThat(hits("how to return")).contains("after-sales: how to return");
    assertThat(hits("how to return")).doesNotContain("video: how to");
  }

  @Test
  void marksAndCaseDoNotMatter() {
    assertThat(hits("Où est ma COMMANDE")).contains("order: ou est ma commande");
    assertThat(hits("đơn hàng của tôi")).isEqualTo(hits("don hang cua toi")).isNotEmpty();
  }

  @Test
  void wordsAloneMustBeAlone() {
    assertThat(hits("returns")).containsExactly("after-sales: returns");
    assertThat(hits("batman returns")).isEmpty();
  }

  @Test
  void scriptsWithoutSpacesAreReadWithin() {
    assertThat(hits("我的订单在哪里")).contains("order: 我的订单");
    assertThat(hits("注文履歴を見る")).contains("order: 注文履歴");
    assertThat(hits("ติดตามพัสดุของฉัน")).isNotEmpty();
    assertThat(hits("배송 조회 하고 싶어요")).isNotEmpty();
  }

  @Test
  void hostileTextIsCutAndReadsAsNothing() {
    assertThat(hits("\0 \uD800 <script>".repeat(5_000))).isEmpty();
    assertThat(Spoken.of("a ".repeat(5_000)).words()).hasSize(Spoken.MOST);
  }
}
