package dev.vitrine.serve.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderWordsTest {
  @ParameterizedTest
  @CsvSource({
    "return the blue shoes, return, blue shoe",
    "retrun my dresses, return, dress",
    "my charger order, find, charger",
    "Where's my order?, where, ''",
    "refund for the lamp, refund, lamp",
    "money back, refund, ''",
    "buy the coffee again, again, coffee",
    "cancel my order, cancel, ''",
    "the kettle arrived damaged, complaint, kettle",
    "return my hat, return, hat",
    "die blauen Schuhe zurückgeben, return, blauen schuhe",
    "Wo bleibt mein Paket?, where, ''",
    "Geld zurück für die Lampe, refund, lampe",
    "devolver los zapatos azules, return, zapato azule",
    "¿Dónde está mi pedido?, where, ''",
    "où est ma commande de chaussures, where, chaussure",
    "l'article est cassé, complaint, ''",
    "quero cancelar meu pedido, cancel, ''",
    "kembalikan sepatu biru, return, sepatu biru",
    "beli lagi kopi, again, kopi",
    "buy headphones, '', headphone",
    "why is my order still not here yet, find, ''",
    "trả lại đôi giày hồng, return, đoi giay hong",
    "don hang ao mua, find, ao mua",
    "退货蓝色鞋子, return, 蓝色鞋子",
    "我的耳机订单在哪里, where, 耳机",
    "青い靴を返品したい, return, 青い靴",
    "コーヒーの注文はどこですか, where, コーヒー",
    "はさみを返品したい, return, はさみ",
    "คืนสินค้ารองเท้า, return, รองเท้า",
    "환불해주세요, refund, ''",
    "أين طلبي, where, ''",
    "collier argent, '', collier argent",
    "ชุดนอนกลางคืน, '', ชุดนอนกลางคืน",
    "追踪器, '', 追踪器",
    "交換用フィルター, '', 交換用フィルター",
    "áo mưa, '', ao mua",
    "đèn hồng, '', đen hong",
    "blue shoes, '', blue shoe",
    "Crème brûlée, '', creme brulee",
    "'', '', ''"
  })
  void wishesAndGoodsAreToldApart(String text, String wish, String words) {
    OrderWords read = OrderWords.of(text);
    assertThat(read.wish()).isEqualTo(wish);
    assertThat(String.join(" ", read.words())).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "My Headphones order, headphones",
    "die blauen Schuhe zurückgeben, blauen schuhe",
    "我的耳机订单在哪里, 耳机",
    "where is my order, ''"
  })
  void goodsAreToldAsTheyAreWritten(String text, String goods) {
    assertThat(OrderWords.of(text).goods()).isEqualTo(goods);
  }
}
