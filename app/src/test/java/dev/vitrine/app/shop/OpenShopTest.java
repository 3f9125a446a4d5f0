package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.filtered;
import static dev.vitrine.app.shop.Asked.patch;
import static dev.vitrine.app.shop.Asked.puts;
import static dev.vitrine.app.shop.Asked.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenShopTest {
  private static final String LAMP =
      "{'objectID':'lamp','title':'Brass lamp','brand':'Lux','price':30}";
  private static final String DESK =
      "{'objectID':'desk','title':'Oak desk','brand':'Quercus','price':200}";

  @TempDir Path folder;

  @Test
  void whatIsWrittenIsFound() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      long write = catalogue.write(puts(LAMP, DESK));
      shop.settle();
      assertThat(catalogue.searchable(write)).isTrue();
      assertThat(words(catalogue, "lamp")).containsExactly("lamp");
      assertThat(catalogue.size()).isEqualTo(2);
      assertThat(catalogue.find("desk").map(Document::json)).hasValue(DESK.replace('\'', '"'));
    }
  }

  @Test
  void aPatchedWordIsFoundAndTheOldOneIsNot() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      catalogue.write(puts(LAMP, DESK));
      catalogue.write(List.of(patch("lamp", "{'title':'Copper chandelier','brand':'Nox'}")));
      shop.settle();
      assertThat(words(catalogue, "chandelier")).containsExactly("lamp");
      assertThat(filtered(catalogue, new Filter.Is("brand", "Nox"))).containsExactly("lamp");
      assertThat(filtered(catalogue, new Filter.Is("brand", "Lux"))).isEmpty();
      assertThat(catalogue.size()).isEqualTo(2);
    }
  }

  @Test
  void removedAndClearedItemsAreGone() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      catalogue.write(puts(LAMP, DESK));
      catalogue.write(List.of(new Change.Remove("lamp")));
      shop.settle();
      assertThat(filtered(catalogue, Filter.ALL)).containsExactly("desk");
      assertThat(catalogue.size()).isEqualTo(1);
      catalogue.write(List.of(new Change.Clear()));
      catalogue.write(puts(LAMP));
      shop.settle();
      assertThat(filtered(catalogue, Filter.ALL)).containsExactly("lamp");
      assertThat(catalogue.size()).isEqualTo(1);
    }
  }

  @Test
  void cataloguesAreApartAndADroppedOneStaysEmptyWhenMadeAgain() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("a").write(puts(LAMP));
      shop.open("b").write(puts(DESK));
      shop.settle();
      assertThat(shop.names()).containsExactly("a", "b");
      assertThat(filtered(shop.open("a"), Filter.ALL)).containsExactly("lamp");
      Catalogue gone = shop.open("a");
      shop.drop("a");
      assertThat(shop.find("a")).isEmpty();
      assertThatThrownBy(() -> words(gone, "lamp")).hasMessageContaining("removed");
      assertThat(filtered(shop.open("a"), Filter.ALL)).isEmpty();
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(filtered(shop.open("a"), Filter.ALL)).isEmpty();
      assertThat(filtered(shop.open("b"), Filter.ALL)).containsExactly("desk");
    }
  }

  @Test
  void sellersAndCreatorsAreFoundByIdAndNeverInAnAnswer() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue catalogue = shop.open("products");
      catalogue.write(
          puts(
              LAMP,
              DESK,
              "{'objectID':'s','kind':'seller','name':'Lamp house'}",
              "{'objectID':'c','kind':'creator','name':'Lamp lady'}"));
      shop.settle();
      assertThat(words(catalogue, "lamp")).containsExactly("lamp");
      assertThat(catalogue.find("s")).isPresent();
      assertThat(catalogue.size()).isEqualTo(2);
      catalogue.write(puts("{'objectID':'lamp','kind':'seller','name':'Lamp seller'}"));
      shop.settle();
      assertThat(filtered(catalogue, Filter.ALL)).containsExactly("desk");
      assertThat(catalogue.size()).isEqualTo(1);
      catalogue.write(puts(LAMP));
      shop.settle();
      assertThat(words(catalogue, "lamp")).containsExactly("lamp");
    }
  }

  @Test
  void aWriteThatChangesNothingHereIsSearchableTooAlthoughOthersCameBetween() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      Catalogue a = shop.open("a");
      Catalogue b = shop.open("b");
      a.write(puts(LAMP));
      b.write(puts(DESK));
      long same = a.write(puts(LAMP));
      long settings = a.settings(a.settings());
      shop.settle();
      assertThat(a.searchable(same)).isTrue();
      assertThat(a.searchable(settings)).isTrue();
    }
  }

  @Test
  void namesThatMeanFoldersElsewhereStayInside() {
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      shop.open("..").write(puts(LAMP));
      shop.settle();
      shop.drop("..");
      shop.open("keep").write(puts(DESK));
    }
    try (var shop = OpenShop.open(folder, Asked.soon())) {
      assertThat(shop.names()).containsExactly("keep");
      assertThat(filtered(shop.open("keep"), Filter.ALL)).containsExactly("desk");
    }
  }
}
