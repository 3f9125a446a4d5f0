package dev.vitrine.app.shop;

import static dev.vitrine.app.shop.Asked.filtered;
import static dev.vitrine.app.shop.Asked.patch;
import static dev.vitrine.app.shop.Asked.priced;
import static dev.vitrine.app.shop.Asked.puts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.kernel.query.Filter;
import dev.vitrine.kernel.shop.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder as a crash leaves it: the record ahead of the index.
class CrashedTest {
  @TempDir Path running;
  @TempDir Path crashed;

  @BeforeEach
  void fill() {
    try (var shop = OpenShop.open(running, Asked.soon())) {
      shop.open("products")
          .write(
              puts(
                  "{'objectID':'a','title':'A','price':10,'rating':3,'rating_count':9}",
                  "{'objectID':'b','title':'B','price':20}",
                  "{'objectID':'c','title':'C','variants':[{'id':'s','price':30},"
                      + "{'id':'m','price':40}]}",
                  "{'objectID':'d','title':'D'}"));
    }
  }

  private void crash(List<Change> changes) throws IOException {
    try (var shop = OpenShop.open(running, Asked.soon())) {
      shop.open("products").write(changes);
      try (Stream<Path> all = Files.walk(running)) {
        for (Path path : all.filter(Files::isRegularFile).toList()) {
          Path copy = crashed.resolve(running.relativize(path));
          Files.createDirectories(copy.getParent());
          copy(path, copy);
        }
      }
    }
  }

  /// What the index writes for a moment only may be gone by now; then no crash would find it.
  private static void copy(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to);
    } catch (NoSuchFileException e) {
      if (Files.exists(from)) {
        throw e;
      }
    }
  }

  @Test
  void valuesInPlaceAreSetAgainWithoutIndexingAnything() throws IOException {
    crash(
        List.of(
            new Change.Reprice("a", "", "", "11", "5"),
            patch("a", "{'rating':4}"),
            new Change.Reprice("b", "", "", "21", ""),
            new Change.Reprice("c", "m", "", "41", "")));
    try (var shop = OpenShop.open(crashed, Asked.never())) {
      var catalogue = (LiveCatalogue) shop.open("products");
      assertThat(filtered(catalogue, priced(11, 11))).containsExactly("a");
      assertThat(filtered(catalogue, new Filter.Between("rating", 4, 4))).containsExactly("a");
      assertThat(filtered(catalogue, priced(21, 21))).containsExactly("b");
      assertThat(filtered(catalogue, priced(41, 41))).containsExactly("c");
      assertThat(filtered(catalogue, priced(30, 30))).containsExactly("c");
      assertThat(filtered(catalogue, priced(0, 10))).isEmpty();
      assertThat(catalogue.live().index().columns().size()).isEqualTo(4);
    }
  }

  @Test
  void whatDoesNotFitInPlaceIsIndexedAnew() throws IOException {
    crash(
        List.of(
            patch("a", "{'title':'Anew'}"),
            new Change.Reprice("a", "", "", "12", ""),
            new Change.Reprice("b", "", "", "22", ""),
            new Change.Reprice("d", "", "", "50", "")));
    try (var shop = OpenShop.open(crashed, Asked.never())) {
      var catalogue = (LiveCatalogue) shop.open("products");
      assertThat(Asked.words(catalogue, "anew")).containsExactly("a");
      assertThat(filtered(catalogue, priced(12, 12))).containsExactly("a");
      assertThat(filtered(catalogue, priced(22, 22))).containsExactly("b");
      assertThat(filtered(catalogue, priced(50, 50))).containsExactly("d");
      assertThat(catalogue.live().index().columns().live()).isEqualTo(4);
      assertThat(catalogue.live().index().columns().size()).isEqualTo(6);
    }
  }
}
