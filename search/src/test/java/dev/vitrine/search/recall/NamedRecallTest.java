package dev.vitrine.search.recall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.search.Ask;
import dev.vitrine.search.Recall;
import dev.vitrine.search.RecallContract;
import dev.vitrine.search.Recalled;
import dev.vitrine.search.SmallShop;
import dev.vitrine.search.Understood;
import dev.vitrine.search.View;
import dev.vitrine.search.understand.ReadIntents;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class NamedRecallTest extends RecallContract {
  private static final Quota MANY = new Quota(20, Duration.ofSeconds(10));

  private final SmallShop shop = SmallShop.of(goods());
  private final ReadIntents intents = new ReadIntents();

  private static List<String> goods() {
    return List.of(
        "{\"id\":\"c1\",\"kind\":\"creator\",\"name\":\"Kofi daily\"}",
        "{\"id\":\"c2\",\"kind\":\"creator\",\"name\":\"Theo unboxed\"}",
        "{\"id\":\"v1\",\"kind\":\"video\",\"title\":\"A quiet kettle\",\"creator\":\"c1\"}",
        "{\"id\":\"v2\",\"kind\":\"video\",\"title\":\"Three lamps\",\"creator\":\"c1\"}",
        "{\"id\":\"v3\",\"kind\":\"video\",\"title\":\"Another kettle\",\"creator\":\"c2\"}",
        SmallShop.product("kettle", "Kettle", "\"seller\":\"s1\""),
        SmallShop.product("lamp", "Lamp", "\"seller\":\"s1\""),
        "{\"id\":\"s1\",\"kind\":\"seller\",\"name\":\"Alto Supplies\"}");
  }

  @AfterAll
  void close() {
    shop.close();
  }

  @Override
  protected Recall recall() {
    return new NamedRecall(MANY);
  }

  @Override
  protected String finding() {
    return "kofi daily";
  }

  @Override
  protected List<String> catalogue() {
    return goods();
  }

  @Override
  protected Understood understood(Ask ask, View view) {
    return intents.understand(super.understood(ask, view), view);
  }

  private List<String> found(Ask ask) {
    View view = shop.view();
    Recalled recalled =
        recall().recall(understood(ask, view), view, 100, System.nanoTime() + LATER);
    return IntStream.range(0, recalled.rows().size())
        .mapToObj(row -> view.items().id(recalled.rows().slot(row)))
        .toList();
  }

  @Test
  void whatIsByWhoIsNamedIsFoundWhateverItSays() {
    assertThat(found(Ask.of("kofi daily"))).containsExactlyInAnyOrder("v1", "v2");
    assertThat(found(Ask.of("alto supplies"))).containsExactlyInAnyOrder("kettle", "lamp");
    assertThat(found(Ask.of("kettle"))).isEmpty();
    assertThat(found(Ask.of("alto supplies kettle"))).isEmpty();
    assertThat(found(Ask.of("kofi daily").asTyped())).isEmpty();
    assertThat(found(Ask.of("kofi daily").order("price", false)))
        .containsExactlyInAnyOrder("v1", "v2");
    assertThat(found(Ask.of("\"kofi daily\""))).isEmpty();
  }

  @Test
  void aFilterHolds() {
    assertThat(found(Ask.of("kofi daily").filter(new Filter.Is("kind", "product")))).isEmpty();
  }
}
