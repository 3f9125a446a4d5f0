package dev.vitrine.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RecallsReportCommandTest {
  private static final Who ANNA = new Who("phone", "anna", "visit");

  @TempDir Path folder;

  private String report() {
    var out = new StringWriter();
    CommandLine line = VitrineCommand.line().setOut(new PrintWriter(out));
    int code = line.execute("recalls", "report", "--data", folder.toString());
    assertThat(code).isZero();
    return out.toString();
  }

  private static Head head(String id, String search) {
    return new Head(id, System.currentTimeMillis(), "products", ANNA, search, "");
  }

  @Test
  void whatWasFoundShownAndClickedIsTold() {
    try (OpenShop shop = OpenShop.open(folder, ShopConf.of(Conf.defaults()))) {
      Catalogue catalogue = shop.open("products");
      var changes = new ArrayList<Change>();
      for (int i = 0; i < 5; i++) {
        String json = "{\"id\":\"k" + i + "\",\"title\":\"Kettle\"}";
        changes.add(new Change.Put(new Document("k" + i, json)));
      }
      catalogue.write(changes);
      shop.settle();
      shop.signals();
      Query query = Query.of("kettle", 3);
      catalogue.answer(query.on(query.occasion().by(ANNA, "s1")));
      String shown = catalogue.answer(query).hits().getFirst().document().id();
      shop.signals()
          .intake()
          .take(List.of(new Event.Click(head("e", "s1"), List.of(Placed.at(shown, 1)))));
    }
    List<String> lines = report().lines().toList();
    assertThat(lines.get(0)).startsWith("recall ").contains("found", "only shown", "% clicks");
    assertThat(lines.get(1).split("[ |]+"))
        .startsWith("keywords", "5", "3", "1", "0", "3", "1", "0", "100.00", "-");
    assertThat(lines.get(2)).startsWith("all ");
  }

  @Test
  void aShopWithoutPagesSaysSo() {
    OpenShop.open(folder, ShopConf.of(Conf.defaults())).close();
    assertThat(report()).startsWith("no pages of products are kept");
  }
}
