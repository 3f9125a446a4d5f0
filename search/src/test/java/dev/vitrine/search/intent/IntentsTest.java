package dev.vitrine.search.intent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.search.category.Prediction;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentsTest {
  private static final Claims NOTHING_CLAIMED = (intent, from, to) -> false;
  private static final Claims ALL_CLAIMED = (intent, from, to) -> true;

  private final Intents intents = new Intents(Lexicon.ofAllLanguages());

  private double of(String text, Intent intent, Claims claims) {
    return intents.of(text, Parties.NONE, Prediction.NOTHING, claims).all().stream()
        .filter(i -> i.intent() == intent)
        .mapToDouble(Intended::probability)
        .findFirst()
        .orElse(0);
  }

  private double of(String text, String intent) {
    return of(text, Intent.of(intent).orElseThrow(), NOTHING_CLAIMED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where is my order          | order
          track my package           | order
          order status               | order
          goes with what I bought    | order
          what goes with what I've ordered | order
          was passt zu dem, was ich gekauft habe | order
          ¿qué va con lo que compré? | order
          ce qui va avec ce que j'ai acheté | order
          orders                     | order
          wo ist mein Paket          | order
          Sendungsverfolgung         | order
          où est ma commande         | order
          suivi de colis             | order
          ¿dónde está mi pedido?     | order
          mis pedidos                | order
          dov'è il mio ordine        | order
          onde está meu pedido       | order
          cadê meu pedido            | order
          waar is mijn pakket        | order
          lacak pesanan              | order
          jejak bungkusan            | order
          theo dõi đơn hàng          | order
          ติดตามพัสดุ                  | order
          我的订单                    | order
          查物流                      | order
          注文履歴                    | order
          배송 조회                   | order
          تتبع الطلب                 | order
          return an item             | after-sales
          returns                    | after-sales
          how do i return shoes      | after-sales
          refund status              | after-sales
          Rückgabe                   | after-sales
          Artikel zurückgeben        | after-sales
          Kundenservice              | after-sales
          remboursement              | after-sales
          retourner un article       | after-sales
          devolver un producto       | after-sales
          reembolso                  | after-sales
          servizio clienti           | after-sales
          trocas e devoluções        | after-sales
          klantenservice             | after-sales
          pengembalian barang        | after-sales
          bayaran balik              | after-sales
          hoàn tiền                  | after-sales
          คืนสินค้า                    | after-sales
          退货                        | after-sales
          返品したい                  | after-sales
          환불                        | after-sales
          خدمة العملاء               | after-sales
          kettle video               | video
          lipstick tutorial          | video
          unboxing phone             | video
          cara pakai serum           | video
          开箱视频                    | video
          sneaker live stream        | live
          livestream                 | live
          siaran langsung            | live
          直播间                      | live
          sneakers on sale           | deal
          black friday laptop        | deal
          Sonderangebote Schuhe      | deal
          zapatos en oferta          | deal
          chaussures en promotion    | deal
          sepatu diskon              | deal
          áo giảm giá                | deal
          特价鞋                      | deal
          official store             | shop
          tienda oficial             | shop
          official store shoes       | shop
          influencer                 | creator
          """)
  void whatIsAskedForIsRead(String text, String intent) {
    assertThat(of(text, intent)).as(text).isGreaterThanOrEqualTo(Intents.LIKELY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return of the jedi",
        "order of the phoenix",
        "batman returns",
        "live resin",
        "tracking device",
        "gift card holder",
        "gps tracker for dogs",
        "order book",
        "law and order season 3",
        "made to order curtains",
        "exchange student guide",
        "heat exchange tubing",
        "warranty void stickers",
        "help wanted sign",
        "the help",
        "support bra",
        "knee support",
        "contact lenses",
        "contact paper",
        "repair kit bicycle",
        "delivery bag",
        "mail order bride movie",
        "live edge table",
        "live plants",
        "long live the king shirt",
        "shop vac",
        "shop towels",
        "store display shelf",
        "garantie fonds buch",
        "spätzle hilfe",
        "camara de seguridad",
        "sail boat",
        "sales force book",
        "cheap thrills vinyl",
        "dealer button",
        "ordre et chaos",
        "commande de chauffage",
        "cafetera express",
        "返礼品ギフト",
        "保護フィルム",
        "手机壳",
        "운동화",
        "sepatu lari pria",
        "giày thể thao nam"
      })
  void whatIsSoldIsNoCallForHelpNorADeal(String text) {
    assertThat(of(text, "order")).as(text).isLessThan(Intents.LIKELY);
    assertThat(of(text, "after-sales")).as(text).isLessThan(Intents.LIKELY);
    assertThat(of(text, "deal")).as(text).isLessThan(Intents.LIKELY);
    assertThat(of(text, "live")).as(text).isLessThan(Intents.LIKELY);
    assertThat(of(text, "shop")).as(text).isLessThan(Intents.LIKELY);
    assertThat(of(text, "product")).as(text).isGreaterThan(Intents.LIKELY);
  }

  @Test
  void whatTitlesClaimIsEvidenceAgainst() {
    for (String text : List.of("video camera", "how to train your dragon", "discount tire gauge")) {
      for (Intent intent : List.of(Intent.VIDEO, Intent.DEAL)) {
        assertThat(of(text, intent, ALL_CLAIMED)).as(text).isLessThan(Intents.LIKELY);
      }
    }
    assertThat(of("video camera", "video")).isGreaterThan(Intents.LIKELY);
  }

  @Test
  void probabilitiesAreProbabilities() {
    for (String text : List.of("", "video video video live sale coupon refund my order", "x")) {
      for (Intended one :
          intents.of(text, Parties.NONE, Prediction.NOTHING, NOTHING_CLAIMED).all()) {
        assertThat(one.probability()).isBetween(0.0, 1.0);
        assertThat(one.party()).isEqualTo(Optional.empty());
      }
    }
  }
}
