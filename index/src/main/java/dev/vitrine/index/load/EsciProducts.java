package dev.vitrine.index.load;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.vitrine.index.form.Json;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/// The products of the public ESCI data set.
record EsciProducts(Path file) implements Source {
  @Override
  public void read(Consumer<Row> taker) throws IOException {
    long size = Files.size(file);
    try (var reader = ParquetFileReader.open(InputFile.of(file));
        RowReader rows = reader.rowReader()) {
      Set<String> columns = new HashSet<>();
      reader.getFileSchema().getColumns().forEach(column -> columns.add(column.name()));
      long all = Math.max(1, reader.getFileMetaData().numRows());
      for (long row = 1; rows.hasNext(); row++) {
        rows.next();
        String json = json(rows, columns);
        taker.accept(Row.good(row, json, json, (long) (size * ((double) row / all))));
      }
    } catch (VitrineException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException("cannot be read on: " + e.getMessage(), e);
    }
  }

  private static String json(RowReader row, Set<String> columns) {
    String locale = Esci.text(row, "product_locale", columns);
    ObjectNode json = Json.empty();
    json.put("id", Esci.id(Esci.text(row, "product_id", columns), locale));
    json.put("kind", "product");
    put(json, "title", Esci.text(row, "product_title", columns));
    put(json, "description", Esci.text(row, "product_description", columns));
    String bullets = Esci.text(row, "product_bullet_point", columns);
    if (!bullets.isEmpty()) {
      bullets.lines().filter(line -> !line.isBlank()).forEach(json.putArray("bullets")::add);
    }
    put(json, "brand", Esci.text(row, "product_brand", columns));
    put(json, "language", Esci.language(locale));
    String color = Esci.text(row, "product_color", columns);
    if (!color.isEmpty()) {
      json.putObject("attributes").put("color", color);
    }
    return Json.text(json);
  }

  private static void put(ObjectNode json, String field, String text) {
    if (!text.isEmpty()) {
      json.put(field, text);
    }
  }

  @Override
  public String form() {
    return "ESCI products, parquet";
  }
}
