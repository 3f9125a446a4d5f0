package dev.vitrine.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vitrine.app.Unhurried;
import dev.vitrine.app.command.Serving;
import dev.vitrine.app.command.VitrineCommand;
import dev.vitrine.app.shop.OpenShop;
import dev.vitrine.app.shop.ShopConf;
import dev.vitrine.kernel.config.Conf;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.event.Event;
import dev.vitrine.kernel.event.Head;
import dev.vitrine.kernel.event.Placed;
import dev.vitrine.kernel.event.Who;
import dev.vitrine.kernel.query.Query;
import dev.vitrine.kernel.shop.Catalogue;
import dev.vitrine.kernel.shop.Change;
import dev.vitrine.kernel.shop.Document;
import dev.vitrine.serve.ServeConf;
import dev.vitrine.serve.backups.BackupConf;
import dev.vitrine.serve.backups.Backups;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BackupTest {
  /// What shoppers did is learnt anew after a start, and not waited for.
  private static final ShopConf CONF =
      ShopConf.of(new Conf(Map.of("first-stage.weight.query-item-click-rate", "0")));

  @TempDir Path folder;

  private static Change put(String id, String title, long price) {
    String json = "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"price\":" + price + "}";
    return new Change.Put(new Document(id, json));
  }

  private OpenShop filled(Path data) {
    OpenShop shop = OpenShop.open(data, CONF);
    var changes = new ArrayList<Change>();
    for (int i = 0; i < 300; i++) {
      changes.add(put("i" + i, i % 3 == 0 ? "brass lamp " + i : "oak desk " + i, i));
    }
    shop.open("products").write(changes);
    shop.open("hats").write(List.of(put("h1", "straw hat", 9)));
    shop.settle();
    return shop;
  }

  private static List<String> ids(OpenShop shop, String text) {
    return shop.find("products").orElseThrow().answer(Query.of(text, 50)).hits().stream()
        .map(hit -> hit.document().id())
        .toList();
  }

  private static void clicked(OpenShop shop, String id) {
    var who = new Who("phone", "anna", "visit");
    var head = new Head(id, System.currentTimeMillis(), "products", who, "", "");
    shop.signals().intake().take(List.of(new Event.Click(head, List.of(Placed.at("i3", 1)))));
  }

  private Path copied(Path data) {
    Path file = folder.resolve("copies/one.zip");
    new Copying(data, Copying.Told.NOBODY).to(file, 1_000);
    return file;
  }

  @Test
  void aShopMadeOfABackupGivesTheSameAnswers() throws IOException {
    Path data = folder.resolve("shop");
    List<String> lamps;
    List<String> desks;
    Path file;
    try (OpenShop shop = filled(data)) {
      clicked(shop, "e1");
      clicked(shop, "e2");
      shop.signals().personal("anna", false);
      Files.createDirectories(data.resolve("models/1.value"));
      Files.writeString(data.resolve("models/1.value/standing.properties"), "live = 1\n");
      Files.writeString(data.resolve("models/half.new"), "not yet");
      Files.createDirectories(data.resolve("demo"));
      Files.writeString(data.resolve("demo/record.db"), "another shop");
      lamps = ids(shop, "brass lamp");
      desks = ids(shop, "oak desk 7");
      file = copied(data);
      shop.find("products").orElseThrow().write(List.of(put("late", "brass lamp", 1)));
    }
    Path other = folder.resolve("other");
    new Restoring(file).into(other);
    assertThat(other.resolve("index")).doesNotExist();
    assertThat(other.resolve("demo")).doesNotExist();
    assertThat(other.resolve("models/half.new")).doesNotExist();
    assertThat(other.resolve("events/impersonal")).exists();
    assertThat(other.resolve("models/1.value/standing.properties")).hasContent("live = 1");
    try (OpenShop shop = OpenShop.rebuilt(other, CONF)) {
      assertThat(shop.names()).containsExactly("hats", "products");
      assertThat(shop.find("products").orElseThrow().find("late")).isEmpty();
      assertThat(ids(shop, "brass lamp")).isEqualTo(lamps);
      assertThat(ids(shop, "oak desk 7")).isEqualTo(desks);
      assertThat(shop.signals().log().read(0, 10)).hasSize(2);
    }
  }

  /// Every write sets two items to one number, together or not at all.
  @Test
  void aWriteBesideTheBackupIsInItWholeOrNotAtAll() throws InterruptedException {
    Path data = folder.resolve("shop");
    var files = new ArrayList<Path>();
    try (OpenShop shop = filled(data)) {
      Catalogue catalogue = shop.find("products").orElseThrow();
      var going = new AtomicBoolean(true);
      Thread writer =
          Thread.ofPlatform()
              .start(() -> {
                for (long n = 1; going.get(); n++) {
                  catalogue.write(List.of(put("one", "pair", n), put("two", "pair", n)));
                  clicked(shop, "e" + n);
                }
              });
      for (int i = 0; i < 4; i++) {
        Path file = folder.resolve("b" + i + ".zip");
        new Copying(data, Copying.Told.NOBODY).to(file, i);
        files.add(file);
      }
      going.set(false);
      writer.join();
    }
    int seen = 0;
    for (Path file : files) {
      Path other = folder.resolve(file.getFileName() + ".shop");
      new Restoring(file).into(other);
      try (OpenShop shop = OpenShop.rebuilt(other, CONF)) {
        Catalogue catalogue = shop.find("products").orElseThrow();
        var one = catalogue.find("one").map(Document::json).orElse("");
        var two = catalogue.find("two").map(Document::json).orElse("");
        assertThat(two.replace("\"two\"", "\"one\"")).isEqualTo(one);
        assertThat(catalogue.size()).isEqualTo(one.isEmpty() ? 300 : 302);
        seen += one.isEmpty() ? 0 : 1;
      }
    }
    assertThat(seen).as("backups with a write beside them").isPositive();
  }

  /// A model is replaced all the time: which version ranks, and the version itself.
  @Test
  void filesThatBelongTogetherAreCopiedTogether() throws IOException, InterruptedException {
    Path data = folder.resolve("shop");
    try (OpenShop shop = filled(data)) {
      assertThat(shop.names()).hasSize(2);
    }
    Path models = Files.createDirectories(data.resolve("models/1.value"));
    var going = new AtomicBoolean(true);
    Thread writer =
        Thread.ofPlatform()
            .start(() -> {
              try {
                for (int n = 1; going.get(); n++) {
                  Files.writeString(models.resolve(n + ".value"), "model " + n);
                  Path beside = Files.writeString(models.resolve("standing.new"), "" + n);
                  Files.move(beside, models.resolve("standing"), StandardCopyOption.ATOMIC_MOVE);
                  Files.deleteIfExists(models.resolve((n - 1) + ".value"));
                  Thread.sleep(60);
                }
              } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    for (int i = 0; i < 3; i++) {
      Path file = folder.resolve("m" + i + ".zip");
      new Copying(data, Copying.Told.NOBODY).to(file, i);
      Path other = folder.resolve("other" + i);
      new Restoring(file).into(other);
      Path restored = other.resolve("models/1.value");
      if (Files.exists(restored.resolve("standing"))) {
        String live = Files.readString(restored.resolve("standing"));
        assertThat(restored.resolve(live + ".value")).hasContent("model " + live);
      }
    }
    going.set(false);
    writer.join();
  }

  @Test
  void aDamagedByteIsRefusedWhereverItIs() throws IOException {
    try (OpenShop shop = filled(folder.resolve("shop"))) {
      assertThat(shop.names()).hasSize(2);
    }
    Path file = copied(folder.resolve("shop"));
    byte[] good = Files.readAllBytes(file);
    Path bad = folder.resolve("bad.zip");
    Path other = folder.resolve("other");
    for (int at :
        new int[] {
          0,
          11,
          good.length / 3,
          good.length / 2,
          good.length - 200,
          good.length - 100,
          good.length - 70,
          good.length - 1
        }) {
      byte[] bytes = good.clone();
      bytes[at] ^= 1;
      Files.write(bad, bytes);
      assertThatThrownBy(() -> new Restoring(bad).into(other))
          .as("byte " + at)
          .isInstanceOf(VitrineException.class)
          .hasMessageContaining("bad.zip");
      assertThat(other).doesNotExist();
    }
    Files.write(bad, java.util.Arrays.copyOf(good, good.length / 2));
    assertThatThrownBy(() -> new Restoring(bad).into(other)).hasMessageContaining("was cut off");
    new Restoring(file).into(other);
    assertThat(other.resolve("record.db")).exists();
  }

  @Test
  void whatIsForeignIsRefusedByName() throws IOException {
    Path file = folder.resolve("holiday.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("photo.jpg"));
      zip.write(1);
      zip.closeEntry();
    }
    Path other = folder.resolve("other");
    assertThatThrownBy(() -> new Restoring(file).into(other))
        .hasMessageContaining("holiday.zip: is no backup of Vitrine");
    assertThatThrownBy(() -> Manifest.parse("x", "{\"vitrine-backup\":2}"))
        .hasMessageContaining("made by a newer Vitrine");
    for (String path : List.of("../x", "/x", "a/../../x", "a//b", "c:\\\\x", "")) {
      String list = "{\"vitrine-backup\":1,\"files\":[{\"path\":\"" + path + "\"}]}";
      assertThatThrownBy(() -> Manifest.parse("x", list))
          .as(path)
          .hasMessageContaining("cannot be");
    }
  }

  @Test
  void nothingIsWrittenOver() throws IOException {
    try (OpenShop shop = filled(folder.resolve("shop"))) {
      assertThat(shop.names()).hasSize(2);
    }
    Path file = copied(folder.resolve("shop"));
    assertThatThrownBy(() -> new Restoring(file).into(folder.resolve("shop")))
        .hasMessageContaining("is not empty");
    assertThatThrownBy(() -> copied(folder.resolve("shop")))
        .hasMessageContaining("is there already");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    new Restoring(file).into(empty);
    assertThat(empty.resolve("record.db")).exists();
    assertThat(Files.getPosixFilePermissions(file).toString()).doesNotContain("OTHERS", "GROUP");
  }

  @Test
  void onlySoManyAreKeptAndOthersAreNotTouched() throws IOException {
    Path data = folder.resolve("shop");
    try (OpenShop shop = filled(data)) {
      assertThat(shop.names()).hasSize(2);
      var second = new AtomicBoolean();
      long[] now = {0};
      InstantSource clock = () -> Instant.ofEpochSecond(now[0]);
      try (var shelf = new BackupShelf(data, new BackupConf("", 2), clock)) {
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups/mine.zip"), "no");
        for (now[0] = 1; now[0] <= 3; now[0]++) {
          shelf.make((_, done, all) -> second.set(done <= all));
        }
        assertThat(second).isTrue();
        List<Backups.Backup> list = shelf.list();
        assertThat(list)
            .extracting(Backups.Backup::name)
            .containsExactly(
                "vitrine-19700101T000003Z.zip", "vitrine-19700101T000002Z.zip", "mine.zip");
        assertThat(list.getFirst().catalogues()).isEqualTo(Map.of("products", 300L, "hats", 1L));
        assertThat(list.getFirst().files())
            .extracting(Backups.Content::path)
            .contains("record.db")
            .allMatch(path -> !path.startsWith("backups") && !path.startsWith("index"));
        assertThat(list.getLast().damage()).isNotEmpty();
        assertThatThrownBy(() -> shelf.file("../record.db")).hasMessageContaining("no backup");
      }
    }
  }

  @Test
  void theCommandsWorkBesideAServerAndWithoutOne() throws IOException {
    Path data = folder.resolve("shop");
    var conf = Unhurried.conf(Map.of("serve.port", "0"));
    String admin;
    try (var serving = Serving.start(filled(data), data, ServeConf.of(conf))) {
      admin = serving.keys().orElseThrow().admin();
      assertThat(run("backup", folder.resolve("up.zip"), "--data", data)).contains("up.zip");
      assertThat(run("backup", "--data", data)).contains("backups");
    }
    assertThat(run("backup", Files.createDirectory(folder.resolve("d")), "--data", data))
        .contains("d/vitrine-");
    Path other = folder.resolve("other");
    assertThat(run("restore", folder.resolve("up.zip"), "--data", other))
        .contains("products: 300 items", "hats: 1 items");
    try (var serving = Serving.start(OpenShop.open(other, CONF), other, ServeConf.of(conf))) {
      assertThat(serving.keys().orElseThrow().admin()).isEqualTo(admin);
    }
  }

  private static String run(Object... words) {
    var out = new StringWriter();
    CommandLine line =
        VitrineCommand.line().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    assertThat(line.execute(args)).as(out.toString()).isZero();
    return out.toString();
  }
}
