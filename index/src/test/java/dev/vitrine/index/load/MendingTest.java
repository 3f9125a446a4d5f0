package dev.vitrine.index.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.index.form.Entry;
import dev.vitrine.index.form.ItemForm;
import dev.vitrine.index.form.Json;
import dev.vitrine.index.form.Reading;
import dev.vitrine.index.record.RecordStore;
import dev.vitrine.kernel.item.Product;
import dev.vitrine.kernel.item.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is turned away is mended as the file of rejects has it, and loaded as a file of its own.
class MendingTest {
  private static final String XML =
      """
      <?xml version="1.0"?>
      <rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel><title>Shop</title>
      <item><g:id>k1</g:id><title>Kettle</title><g:price>5 EUR</g:price></item>
      <item><g:id>k2</g:id><title>Salt &amp; pepper &lt;2&gt;</title><link rel="a&quot;b" href="https://s/?a=1&amp;b=2"/>
      <g:shipping><g:price>4 EUR</g:price></g:shipping><g:price>many</g:price></item>
      <item><g:id>k3</g:id><title><![CDATA[Cups & more]]></title><g:price>many</g:price></item>
      </channel></rss>
      """;
  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0">
      <entry xml:lang="en"><g:id>k2</g:id><title>Salt</title><g:price>many</g:price></entry>
      </feed>
      """;
  private static final String GROUPS =
      """
      id\ttitle\tprice\titem_group_id\tcolor
      s1\tShirt\tmany\tshirt\tred
      k1\tKettle\tmany\t\tblack
      s2\tShirt\t20 EUR\tshirt\tblue
      s3\tShirt\tmany\tshirt\tgreen
      """;

  @TempDir Path folder;
  private RecordStore store;

  @BeforeEach
  void open() {
    store = RecordStore.open(folder.resolve("data"));
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private Outcome.OfFile load(String name, String content) throws IOException {
    Path file = Files.writeString(folder.resolve(name), content);
    Sink sink = (documents, notes) -> store.load("shop", documents, notes).effects().size();
    try (var rejects = new RejectsFile(folder.resolve("rejects.ndjson"))) {
      var loading =
          new Loading("shop", store, sink, Progress.NONE, rejects, EsciJudgments.FIRST_TASK);
      return loading.run(List.of(file)).files().getFirst();
    }
  }

  /// All rows under `raw`, one after another.
  private String raws() throws IOException {
    return Files.readAllLines(folder.resolve("rejects.ndjson")).stream()
        .map(line -> Json.object(line).path("raw").asString() + "\n")
        .collect(Collectors.joining());
  }

  private Product product(String id) {
    String json = store.find("shop", id).orElseThrow().json();
    return (Product) ((Entry.OfItem) new ItemForm(Reading.STRICT).read(json)).item();
  }

  @Test
  void itemsOfAnXmlFeed() throws IOException {
    assertThat(load("feed.xml", XML).rejected()).isEqualTo(2);
    Outcome.OfFile mended = load("mended.xml", raws().replace("many", "7 EUR"));
    assertThat(mended.form()).isEqualTo("Merchant Center feed, XML");
    assertThat(mended.changed()).isEqualTo(2);
    assertThat(mended.rejected()).isZero();
    Product salt = product("k2");
    assertThat(salt.listing().title()).isEqualTo("Salt & pepper <2>");
    assertThat(salt.listing().attributes().get("link").toString()).contains("https://s/?a=1&b=2");
    assertThat(salt.listing().attributes()).containsOnlyKeys("link", "shipping.price");
    assertThat(product("k3").listing().title()).isEqualTo("Cups & more");
  }

  @Test
  void anItemIsTheXmlThatItWas() throws IOException {
    load("feed.xml", XML);
    assertThat(raws())
        .startsWith(
            """
            <item xmlns:g="http://base.google.com/ns/1.0"><g:id>k2</g:id>\
            <title>Salt &amp; pepper &lt;2&gt;</title>\
            <link rel="a&quot;b" href="https://s/?a=1&amp;b=2"></link>
            <g:shipping><g:price>4 EUR</g:price></g:shipping><g:price>many</g:price></item>
            """);
    assertThat(load("again.xml", raws()).rejected()).isEqualTo(2);
  }

  @Test
  void anEntryOfAnAtomFeed() throws IOException {
    assertThat(load("feed.xml", ATOM).rejected()).isEqualTo(1);
    assertThat(load("mended.xml", raws().replace("many", "7 EUR")).changed()).isEqualTo(1);
    assertThat(product("k2").listing().title()).isEqualTo("Salt");
  }

  @Test
  void linesOfATableHaveTheirHeader() throws IOException {
    assertThat(load("feed.tsv", GROUPS).rejected()).isEqualTo(3);
    Outcome.OfFile mended = load("mended.tsv", raws().replace("many", "7 EUR"));
    assertThat(mended.form()).isEqualTo("Merchant Center feed, tab-separated");
    assertThat(mended.rejected()).isZero();
    assertThat(product("k1").listing().attributes()).containsOnlyKeys("color");
    assertThat(store.find("shop", "id")).isEmpty();
  }

  @Test
  void aGroupIsMendedWithItsGoodVariants() throws IOException {
    load("feed.tsv", GROUPS);
    assertThat(product("shirt").variants()).extracting(Variant::id).containsExactly("s2");
    load("mended.tsv", raws().replace("many", "7 EUR"));
    assertThat(product("shirt").variants())
        .extracting(Variant::id)
        .containsExactlyInAnyOrder("s1", "s2", "s3");
  }

  @Test
  void aHeaderHoldsForTheLinesBelowIt() throws IOException {
    Outcome.OfFile outcome =
        load("feed.tsv", "id\ttitle\tprice\na\tA\t1 EUR\nID\tprice\tTitle\nb\t2 EUR\tB\n");
    assertThat(outcome.changed()).isEqualTo(2);
    assertThat(product("b").listing().title()).isEqualTo("B");
  }

  @Test
  void videosOfKuaiRandHaveTheirHeader() throws IOException {
    String head = "video_id,author_id,video_duration\n";
    assertThat(load("a.csv", head + "1,7,x\n2,7,9000\n3,7,x\n").rejected()).isEqualTo(2);
    Outcome.OfFile mended = load("mended.csv", raws().replace("x", "5000"));
    assertThat(mended.changed()).isEqualTo(2);
    assertThat(mended.rejected()).isZero();
  }
}
