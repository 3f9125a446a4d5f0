package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.item.Offer;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Stock;
import dev.vitrine.kernel.item.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerchantTest {
  private static final String TABLE =
      """
      id\ttitle\tdescription\tlink\timage_link\tadditional image link\tavailability\tprice\tsale_price\tgtin\tbrand\tmpn\tproduct_type\titem_group_id\tcolor\tmaterial\tcondition
      k1\tKettle\t"Boils ""fast"" "\thttps://s/k1\thttps://s/1.jpg\thttps://s/2.jpg,https://s/3.jpg\tin stock\t49.99 EUR\t39.99 EUR\t4006381333931\tAda\tK-1\tHome > Kitchen\t\tred\tsteel\tnew
      s1\tShirt\tSoft\t\t\t\tin_stock\t20 EUR\t\t\tBea\t\tClothes\tshirt\tred\tcotton\t
      x1\tBroken\t\t\t\t\tin_stock\tmany EUR\t\t\t\t\t\t\t\t\t
      s2\tShirt blue\tSoft\t\t\t\tout of stock\t21 EUR\t\t\tBea\t\tClothes\tshirt\tblue\tcotton\t
      s3\tShirt\tSoft\t\t\t\tsold\t21 EUR\t\t\tBea\t\tClothes\tshirt\tgreen\tcotton\t
      """;
  private static final String XML =
      """
      <?xml version="1.0"?>
      <rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title>
      <item><g:id>k1</g:id><title>Kettle &amp; Co</title><g:price>49.99 EUR</g:price>
      <g:shipping><g:country>DE</g:country><g:price>4 EUR</g:price></g:shipping>
      <g:additional_image_link>https://s/2.jpg</g:additional_image_link>
      <g:additional_image_link>https://s/3.jpg</g:additional_image_link>
      <g:product_type><![CDATA[Home > Kitchen]]></g:product_type></item>
      <item><g:id>k2</g:id><g:price>1 EUR</g:price></item>
      </channel></rss>
      """;

  @TempDir Path folder;

  private List<Row> rows(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    var rows = new ArrayList<Row>();
    var kindred = (Sources.Kindred.Documents) Sources.recognise(file);
    kindred.source().read(rows::add);
    return rows;
  }

  private static Product product(Row row) {
    var entry = (Entry.OfItem) new ItemForm(Reading.STRICT).read(row.json());
    return (Product) entry.item();
  }

  @Test
  void readsATable() throws IOException {
    List<Row> rows = rows("feed.txt", TABLE);
    Product kettle = product(rows.getFirst());
    Offer offer = kettle.variants().getFirst().offers().getFirst();
    assertThat(offer.price().orElseThrow().minor()).isEqualTo(3999);
    assertThat(offer.listPrice().orElseThrow().minor()).isEqualTo(4999);
    assertThat(kettle.listing().description()).isEqualTo("Boils \"fast\"");
    assertThat(kettle.listing().images())
        .containsExactly("https://s/1.jpg", "https://s/2.jpg", "https://s/3.jpg");
    assertThat(kettle.listing().categories().getFirst().names()).containsExactly("Home", "Kitchen");
    assertThat(kettle.listing().attributes())
        .containsOnlyKeys("link", "color", "material", "condition");
    assertThat(kettle.model()).isEqualTo("K-1");
  }

  @Test
  void groupsVariantsThatStandApart() throws IOException {
    List<Row> rows = rows("feed.tsv", TABLE);
    assertThat(rows).extracting(Row::line).containsExactly(2L, 4L, 6L, 3L);
    assertThat(rows.get(1).refusal()).startsWith("price: expected an amount and a currency");
    assertThat(rows.get(2).refusal()).startsWith("availability: expected in_stock");
    Product shirt = product(rows.get(3));
    assertThat(shirt.id()).isEqualTo("shirt");
    assertThat(shirt.variants()).extracting(Variant::id).containsExactly("s1", "s2");
    assertThat(shirt.variants().get(1).attributes()).containsOnlyKeys("color", "material");
    assertThat(shirt.variants().get(1).offers().getFirst().stock()).isEqualTo(new Stock.Units(0));
  }

  @Test
  void readsXml() throws IOException {
    List<Row> rows = rows("feed.xml", XML);
    Product kettle = product(rows.getFirst());
    assertThat(kettle.listing().title()).isEqualTo("Kettle & Co");
    assertThat(kettle.listing().images()).hasSize(2);
    assertThat(kettle.listing().categories().getFirst().leaf()).isEqualTo("Kitchen");
    assertThat(kettle.listing().attributes())
        .containsOnlyKeys("shipping.country", "shipping.price");
    assertThat(rows.get(1).refusal()).isEqualTo("title: is missing");
  }

  @Test
  void readsNothingFromOutsideAnXmlFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String head = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    String hostile = head + "<rss><item><id>&x;</id><title>t</title></item></rss>";
    assertThatThrownBy(() -> rows("feed.xml", hostile)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> rows("cut.xml", XML.substring(0, 300)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("line ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.99 EUR|12.99|EUR",
        "EUR 12.99|12.99|EUR",
        "12,99 EUR|12.99|EUR",
        "1,299 USD|1299|USD",
        "1,299.50 USD|1299.50|USD",
        "1.299,50 EUR|1299.50|EUR",
        "1.299.000 VND|1299000|VND",
        "15|15|''",
      })
  void readsPrices(String text, String amount, String currency) {
    MerchantPrice price = MerchantPrice.parse("price", text);
    assertThat(price.amount()).isEqualByComparingTo(amount);
    assertThat(price.currency()).isEqualTo(currency);
  }
}
