package dev.vitrine.app.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Reading;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.item.Money;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.simulate.market.Goods;
import dev.vitrine.simulate.market.Market;
import dev.vitrine.simulate.market.Moment;
import dev.vitrine.simulate.market.Rooms;
import dev.vitrine.simulate.market.SupplyConf;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A simulated market in a real shop: everything is accepted, and after some days the shop holds
/// what is true.
class MarketShopTest {
  private static final int DAYS = 4;

  private final Market market = Market.of(SupplyConf.of(Conf.defaults()), 3, 600, DAYS);
  private final Goods goods = market.goods();

  @TempDir Path folder;

  @Test
  void everyDocumentIsOfTheForm() {
    ItemForm form = new ItemForm(Reading.STRICT);
    List<Document> all = new ArrayList<>();
    market.opening(all::add);
    for (int day = 1; day <= DAYS; day++) {
      for (Change change : market.day(day)) {
        if (change instanceof Change.Put put) {
          all.add(put.document());
        }
      }
    }
    for (Document document : all) {
      Entry entry = form.read(document.json());
      if (entry instanceof Entry.OfItem(Product product)) {
        int listing = Goods.listing(product.id());
        long shown = goods.shown(listing, goods.entered(listing));
        assertThat(product.variants().getFirst().offers().getFirst().price())
            .contains(new Money(shown, Currency.getInstance("USD")));
      }
    }
    assertThat(all).hasSizeGreaterThan(2_000);
  }

  @Test
  void aShopThatIsToldEveryDayHoldsWhatIsTrue() {
    try (var shop = OpenShop.open(folder, Asked.never())) {
      Catalogue catalogue = shop.open("products");
      List<Change> changes = new ArrayList<>();
      market.opening(document -> changes.add(new Change.Put(document)));
      catalogue.write(changes);
      for (int day = 1; day <= DAYS; day++) {
        catalogue.write(market.day(day));
        catalogue.write(market.during(day, 0, Rooms.DAY).stream().map(Moment::change).toList());
      }
      int sold = 0;
      for (int i = 0; i < goods.size(); i++) {
        var found = catalogue.find(Goods.id(i)).map(Document::json);
        assertThat(found.isPresent()).isEqualTo(goods.forSale(i, DAYS));
        if (found.isPresent()) {
          JsonNode product = JsonMapper.shared().readTree(found.get());
          assertThat(product.path("price").decimalValue())
              .isEqualByComparingTo(BigDecimal.valueOf(goods.shown(i, DAYS), 2));
          assertThat(product.path("stock").asInt()).isEqualTo(goods.stock(i, DAYS));
          sold++;
        }
      }
      assertThat(sold).isGreaterThan(300);
    }
  }
}
