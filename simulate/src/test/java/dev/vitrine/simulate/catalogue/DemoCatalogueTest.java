package dev.vitrine.simulate.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.simulate.picture.Picture;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class DemoCatalogueTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MANY = 20_000;

  private final DemoCatalogue shop = DemoCatalogue.of(1);

  private JsonNode product(long index) {
    return JSON.readTree(shop.json(index));
  }

  @Test
  void aProductDependsOnlyOnSeedAndIndex() {
    List<String> there = IntStream.range(0, 200).mapToObj(shop::json).toList();
    DemoCatalogue other = DemoCatalogue.of(1);
    List<String> parallel = IntStream.range(0, 200).parallel().mapToObj(other::json).toList();
    assertThat(parallel).isEqualTo(there);
    assertThat(DemoCatalogue.of(2).json(7)).isNotEqualTo(shop.json(7));
    assertThat(product(5_000_000_000L).path("id").asString()).isEqualTo("p5000000000");
  }

  @Test
  void twentyThousandProductsAreAShop() {
    Set<String> ids = new HashSet<>();
    Set<String> leaves = new HashSet<>();
    Set<String> brands = new HashSet<>();
    Set<String> gtins = new HashSet<>();
    Set<String> languages = new HashSet<>();
    long variants = 0;
    for (int i = 0; i < MANY; i++) {
      JsonNode p = product(i);
      ids.add(p.path("id").asString());
      leaves.add(p.path("categories").toString());
      brands.add(p.path("brand").asString());
      languages.add(p.path("language").asString());
      check(p);
      for (JsonNode v : p.path("variants")) {
        gtins.add(v.path("gtin").path(0).asString());
        variants++;
      }
    }
    assertThat(ids).hasSize(MANY);
    assertThat(leaves).hasSizeGreaterThanOrEqualTo(400);
    assertThat(brands).hasSizeGreaterThanOrEqualTo(800);
    assertThat(gtins).hasSize((int) variants);
    assertThat(languages).contains("en", "es", "de", "fr", "id", "vi", "th", "zh", "ja");
  }

  private static void check(JsonNode p) {
    String title = p.path("title").asString();
    assertThat(title).isNotBlank().doesNotContain("{", "}", "  ", " ,", "\"\"");
    assertThat(p.path("description").asString()).isNotBlank().doesNotContain("{", "}", "  ");
    assertThat(p.path("bullets").size()).isBetween(2, 5);
    assertThat(p.path("variants").size()).isBetween(1, 24);
    BigDecimal lowest = null;
    long stock = 0;
    for (JsonNode v : p.path("variants")) {
      String gtin = v.path("gtin").path(0).asString();
      assertThat(gtin).hasSize(13).endsWith(Integer.toString(Gtins.check(gtin)));
      assertThat(v.path("offers").size()).isBetween(1, 4);
      for (JsonNode o : v.path("offers")) {
        BigDecimal price = o.path("price").decimalValue();
        assertThat(price).isPositive();
        if (o.has("list_price")) {
          assertThat(o.path("list_price").decimalValue()).isGreaterThan(price);
        }
        lowest = lowest == null || price.compareTo(lowest) < 0 ? price : lowest;
        stock += o.path("stock").asLong();
      }
      picture(v.path("images").path(0).asString());
    }
    assertThat(p.path("price").decimalValue()).isEqualByComparingTo(lowest);
    assertThat(p.path("stock").asLong()).isEqualTo(stock);
    p.path("images").forEach(i -> picture(i.asString()));
  }

  private static void picture(String address) {
    assertThat(address).startsWith("/pictures/").endsWith(".svg");
    assertThat(Picture.known(address.substring(10, address.length() - 4))).as(address).isTrue();
  }

  @Test
  void goldenProducts() {
    assertThat(product(7).path("title").asString())
        .isEqualTo("Zora Men's Slim Fit Shirt | Larkcombe");
    assertThat(shop.json(7).hashCode()).isEqualTo(-1592763345);
  }

  @Test
  void demandIsHeavyTailed() {
    double[] weights = IntStream.range(0, MANY).mapToDouble(shop::popularity).sorted().toArray();
    double all = IntStream.range(0, MANY).mapToDouble(i -> weights[i]).sum();
    double top = IntStream.range(MANY * 9 / 10, MANY).mapToDouble(i -> weights[i]).sum();
    assertThat(top / all).isBetween(0.4, 0.95);
    assertThat(weights[0]).isGreaterThanOrEqualTo(1);
  }

  @Test
  void aWholeShopIsOneObjectALine() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    shop.writeShop(400, true, out);
    Set<String> ids = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(JSON::readTree)
        .forEach(node -> {
          ids.add(node.path("id").asString());
          kinds.add(node.path("kind").asString());
          node.path("shows").forEach(s -> assertThat(ids).contains(s.path("product").asString()));
          node.path("queue").forEach(q -> assertThat(ids).contains(q.asString()));
        });
    assertThat(kinds).containsExactlyInAnyOrder("seller", "creator", "product", "video", "live");
    assertThat(ids).hasSize(1200 + 400 + 400 + 20 + 2);
  }

  @Test
  void sellersHaveNamesOfTheirOwn() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < shop.sellerCount(); i++) {
      names.add(JSON.readTree(shop.sellerJson(i)).path("name").asString());
    }
    assertThat(names).hasSizeGreaterThanOrEqualTo(1000);
  }
}
