package dev.vitrine.index.load;

import dev.hardwood.InputFile;
import dev.hardwood.metadata.CompressionCodec;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.vitrine.kernel.error.VitrineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The public ESCI parquet files: which of the two a file is, and the words they share.
final class Esci {
  private static final Set<String> PRODUCTS = Set.of("product_id", "product_title");
  private static final Set<String> EXAMPLES =
      Set.of("query_id", "query", "product_id", "esci_label");
  private static final Set<CompressionCodec> PACKINGS =
      EnumSet.of(
          CompressionCodec.UNCOMPRESSED,
          CompressionCodec.SNAPPY,
          CompressionCodec.GZIP,
          CompressionCodec.ZSTD);

  private Esci() {}

  static Sources.Kindred recognise(Path file) {
    Set<String> columns = new HashSet<>();
    Set<CompressionCodec> packed = EnumSet.noneOf(CompressionCodec.class);
    try (var reader = ParquetFileReader.open(InputFile.of(file))) {
      reader.getFileSchema().getColumns().forEach(column -> columns.add(column.name()));
      reader.getFileMetaData().rowGroups().stream()
          .flatMap(group -> group.columns().stream())
          .forEach(chunk -> packed.add(chunk.metaData().codec()));
    } catch (IOException | RuntimeException e) {
      throw VitrineException.badRequest(file + ": not a whole parquet file: " + e.getMessage());
    }
    packed.removeAll(PACKINGS);
    if (!packed.isEmpty()) {
      throw VitrineException.badRequest(
          file + ": parquet packed with " + packed + "; it can be read packed with " + PACKINGS);
    }
    if (columns.containsAll(EXAMPLES)) {
      return new Sources.Kindred.Judgments(file);
    }
    if (columns.containsAll(PRODUCTS)) {
      return new Sources.Kindred.Documents(new EsciProducts(file));
    }
    throw VitrineException.badRequest(
        file + ": parquet, but with the columns of neither ESCI products nor examples: " + columns);
  }

  /// A text of a row, empty when it is null or the file has no such column.
  static String text(RowReader row, String column, Set<String> columns) {
    if (!columns.contains(column) || row.isNull(column)) {
      return "";
    }
    Object value = row.getValue(column);
    return value == null ? "" : value.toString().strip();
  }

  /// A product's id over all locales: the same number can be sold in several, so that outside the
  /// US the locale is part of it.
  static String id(String product, String locale) {
    return locale.isEmpty() || locale.equals("us") ? product : product + "." + locale;
  }

  /// The language of a locale.
  static String language(String locale) {
    return switch (locale) {
      case "us", "" -> "en";
      case "jp" -> "ja";
      default -> locale;
    };
  }

  /// The grade of a label: exact 3, substitute 2, complement 1, irrelevant 0.
  static int grade(String label) {
    int grade = List.of("I", "C", "S", "E").indexOf(label);
    if (grade < 0) {
      throw VitrineException.badRequest(
          "esci_label: expected E, S, C or I, found \"" + label + "\"");
    }
    return grade;
  }
}
