package dev.vitrine.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a newcomer gets wrong on the command line: each is named, with what would be right.
class MainTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(List<String> arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(new String[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serch kettle             | Did you mean: vitrine search
          index DIR/none.ndjson    | none.ndjson: no such file or folder
          index DIR/empty.ndjson   | empty.ndjson: is empty
          index DIR/other.txt      | neither NDJSON, nor a Merchant Center feed
          serve --port 99999       | --port 99999: expected a number from 0 to 65535
          serve --conf DIR/no.conf | no.conf: no such file
          serve --conf DIR/my.conf | unknown key 'serve.prot'; nearest is 'serve.port'
          search kettle            | no shop in
          understand kettle        | no shop in
          search kettle --size -1  | --size -1: expected a number from 0 to 10000
          rebuild                  | no shop in
          demo --products -1       | --products -1: expected a number from 1 to 1000000
          generate --products -1   | --products -1: expected a number from 0
          generate --market --products 0 | --products 0: expected a number from 1 to 20000000
          """)
  void whatIsWrongIsNamed(String line, String message) throws IOException {
    Files.createFile(folder.resolve("empty.ndjson"));
    Files.writeString(folder.resolve("other.txt"), "hello\n");
    Files.writeString(folder.resolve("my.conf"), "serve.prot = 1\n");
    var arguments =
        new ArrayList<>(List.of(line.strip().replace("DIR", folder.toString()).split(" ", -1)));
    if (!line.startsWith("generate") && !line.startsWith("serch")) {
      arguments.addAll(List.of("--data", folder.resolve("data").toString()));
    }
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(err.toString()).contains(message).doesNotContain("our fault");
  }

  @Test
  void aBadLineIsPutAsideAndAMistypedFieldIsNoticed() throws IOException {
    Path file = folder.resolve("shop.ndjson");
    Files.writeString(
        file,
        """
        {"id":"a","title":"Kettle","prise":3}
        {"id":"b","title":"Cup"
        """);
    String data = folder.resolve("data").toString();
    assertThat(run(List.of("index", file.toString(), "--data", data))).isZero();
    assertThat(out.toString())
        .contains("2 rows, 1 changed something, 1 rejected", "did you mean 'price'?");
    assertThat(folder.resolve("data/rejects.ndjson"))
        .content()
        .contains("\"line\":2", "not JSON", "line 1, column")
        .doesNotContain("REDACTED");
    assertThat(run(List.of("search", "ketle", "--data", data))).isZero();
    assertThat(out.toString()).contains("corrected: ketle → kettle", "a  Kettle");
    assertThat(run(List.of("search", "ketle", "--as-typed", "--data", data))).isZero();
    assertThat(out.toString()).contains("0 items", "dropped: ketle");
    assertThat(run(List.of("understand", "a ketle", "--data", data))).isZero();
    assertThat(out.toString())
        .contains("language  en", "word      ketle", "0.90  kettle  1 items")
        .contains("corrected a ketle → a kettle", "correct-spelling");
    assertThat(run(List.of("search", "cup", "--why", "a", "--data", data))).isZero();
    assertThat(out.toString()).contains("a: not recalled");
  }
}
