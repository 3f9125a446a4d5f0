package dev.vitrine.index.load;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.vitrine.index.form.Json;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// The making of a judged folder from the examples of the public ESCI data set: `queries.tsv`,
/// `qrels.txt` and `dataset.json`.
///
/// @param locale `us`, `es` or `jp`; empty for all
/// @param split `train` or `test`; empty for both
/// @param small whether only the smaller, harder version of the set is taken
public record EsciJudgments(String locale, String split, boolean small) {
  /// What the first task of the data set is measured on: US, test, the small version.
  public static final EsciJudgments FIRST_TASK = new EsciJudgments("us", "test", true);

  /// Writes the folder.
  ///
  /// @return how many judgments were written
  public long write(Path examples, Path folder) throws IOException {
    Files.createDirectories(folder);
    long judgments = 0;
    Set<String> queries = new HashSet<>();
    try (var reader = ParquetFileReader.open(InputFile.of(examples));
        RowReader rows = reader.rowReader();
        Writer queryFile = writer(folder, "queries.tsv");
        Writer qrels = writer(folder, "qrels.txt")) {
      Set<String> columns = new HashSet<>();
      reader.getFileSchema().getColumns().forEach(column -> columns.add(column.name()));
      while (rows.hasNext()) {
        rows.next();
        if (wanted(rows, columns)) {
          String query = Esci.text(rows, "query_id", columns);
          if (queries.add(query)) {
            String words = Esci.text(rows, "query", columns).replaceAll("\\s+", " ");
            queryFile.write(query + "\t" + words + "\n");
          }
          String product = Esci.text(rows, "product_id", columns);
          String id = Esci.id(product, Esci.text(rows, "product_locale", columns));
          int grade = Esci.grade(Esci.text(rows, "esci_label", columns));
          qrels.write(query + " 0 " + id + " " + grade + "\n");
          judgments++;
        }
      }
    }
    try (Writer description = writer(folder, "dataset.json")) {
      description.write(description(queries.size()));
    }
    return judgments;
  }

  private boolean wanted(RowReader row, Set<String> columns) {
    return matches(locale, Esci.text(row, "product_locale", columns))
        && matches(split, Esci.text(row, "split", columns))
        && (!small || matches("1", Esci.text(row, "small_version", columns)));
  }

  private static boolean matches(String wanted, String found) {
    return wanted.isEmpty() || found.isEmpty() || wanted.equals(found);
  }

  private static String description(int queries) {
    ObjectNode json = Json.empty();
    json.put("name", "esci").put("source", "Amazon Shopping Queries (ESCI), examples");
    json.put("licence", "Apache-2.0").put("metric", "ndcg@10").put("queries", queries);
    json.putObject("gains").put("3", 1.0).put("2", 0.1).put("1", 0.01).put("0", 0.0);
    json.putObject("grades")
        .put("3", "exact")
        .put("2", "substitute")
        .put("1", "complement")
        .put("0", "irrelevant");
    return Json.text(json);
  }

  private static Writer writer(Path folder, String name) throws IOException {
    return Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
  }
}
