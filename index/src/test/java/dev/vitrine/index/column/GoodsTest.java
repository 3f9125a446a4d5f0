package dev.vitrine.index.column;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.kernel.item.Item;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "gtin":["4006381333931"]                                            | 4006381333931
          "gtin":["04006381333931"]                                           | 4006381333931
          "gtin":["4006381333931","96385074"]                                 | 96385074
          "variants":[{"gtin":["4006381333931"]},{"gtin":["036000291452"]}]   | 36000291452
          "gtin":["4006381333930"]                                            | 0
          "gtin":["0000000000000"]                                            | 0
          "gtin":["0000000000000","4006381333931"]                            | 4006381333931
          "gtin":["1234565"]                                                  | 0
          "price":3                                                           | 0
          """)
  void isTheSmallestNumberThatIsRight(String fields, long expected) {
    assertThat(Goods.of(product(fields))).isEqualTo(expected);
  }

  @Test
  void isReadBackAndIsNoAttribute(@TempDir Path folder) {
    var columns = new Columns();
    int numbered = columns.append(product("\"gtin\":[\"4006381333931\"]"));
    int bare = columns.append(product("\"price\":3"));
    columns.save(folder);
    Features items = Columns.load(folder).features();
    assertThat(items.good(numbered)).isEqualTo(4_006_381_333_931L);
    assertThat(items.good(bare)).isZero();
    assertThat(items.attributes(numbered).keySet()).noneMatch(name -> name.contains("good"));
  }

  private static Item product(String fields) {
    String json = "{\"id\":\"p\",\"title\":\"Kettle\"," + fields + "}";
    return ((Entry.OfItem) ItemForm.recorded().read("p", json)).item();
  }
}
