package dev.vitrine.serve.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.MemoryCatalogues;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ShownJsonTest {
  private final Catalogue catalogue = new MemoryCatalogues().open("products");

  private Optional<ObjectNode> shown(String json) {
    catalogue.write(
        List.of(
            new Change.Put(
                new Document("k", "{\"title\":\"Kettle\",\"price\":9,\"description\":\"long\"}"))));
    return ShownJson.of((ObjectNode) Json.read(json.replace('\'', '"')), catalogue);
  }

  @Test
  void aVideoShowsTheProductThatIsLinkedMostSurely() {
    ObjectNode product =
        shown(
                "{'kind':'video','shows':[{'product':'lamp','probability':0.2},"
                    + "{'product':'k','probability':0.9}]}")
            .orElseThrow();
    assertThat(product.path("objectID").asString()).isEqualTo("k");
    assertThat(product.path("price").asInt()).isEqualTo(9);
    assertThat(product.has("description")).isFalse();
    assertThat(shown("{'kind':'video','shows':['k','lamp']}")).isPresent();
  }

  @Test
  void aLiveShowsWhatIsOnNow() {
    assertThat(shown("{'kind':'live','showing':'k','queue':['lamp']}")).isPresent();
    assertThat(shown("{'kind':'live','queue':['k']}")).isEmpty();
  }

  private boolean live(String product) {
    catalogue.write(List.of(new Change.Put(new Document("p", product.replace('\'', '"')))));
    return shown("{'kind':'live','showing':'p'}").isPresent();
  }

  @Test
  void aLiveDoesNotShowWhatIsSoldOut() {
    assertThat(live("{'stock':0}")).isFalse();
    assertThat(live("{'stock':1}")).isTrue();
    assertThat(live("{'stock':'uncounted'}")).isTrue();
    assertThat(live("{'stock':0,'variants':[{'id':'s'},{'id':'m','stock':0}]}")).isFalse();
    assertThat(live("{'stock':0,'variants':[{'id':'s'},{'id':'m','stock':3}]}")).isTrue();
    assertThat(live("{'stock':9,'offers':[{'stock':0},{'seller':'a','stock':0}]}")).isFalse();
    assertThat(live("{'stock':0,'offers':[{'stock':0},{'seller':'a','stock':2}]}")).isTrue();
    assertThat(live("{'variants':[{'id':'s','offers':[{'stock':0}]},{'stock':0}]}")).isFalse();
    assertThat(live("{'variants':[{'id':'s','offers':[{'stock':0}]},{'id':'m'}]}")).isTrue();
    assertThat(live("{'stock':0,'variants':{'id':'s'},'offers':{'seller':'a'}}")).isFalse();
  }

  @Test
  void aVideoShowsWhatIsSoldOut() {
    assertThat(live("{'stock':0}")).isFalse();
    assertThat(shown("{'kind':'video','shows':['p']}")).isPresent();
  }

  @Test
  void aVideoShowsTheNextWhereTheSurestCannotBeBought() {
    String films =
        "{'kind':'video','shows':[{'product':'p','probability':0.9},{'product':'k','probability':%s}]}";
    assertThat(live("{'stock':1}")).isTrue();
    assertThat(shown(films.replace("%s", "0.6")).orElseThrow().path("objectID").asString())
        .isEqualTo("p");
    assertThat(live("{'stock':0}")).isFalse();
    assertThat(shown(films.replace("%s", "0.6")).orElseThrow().path("objectID").asString())
        .isEqualTo("k");
    assertThat(shown(films.replace("%s", "0.4")).orElseThrow().path("objectID").asString())
        .isEqualTo("p");
  }

  @Test
  void whatIsNotRecordedAndWhatIsAProductIsNot() {
    assertThat(shown("{'kind':'live','showing':'gone'}")).isEmpty();
    assertThat(shown("{'kind':'video','shows':'k'}")).isEmpty();
    assertThat(shown("{'title':'Lamp','shows':['k']}")).isEmpty();
  }
}
