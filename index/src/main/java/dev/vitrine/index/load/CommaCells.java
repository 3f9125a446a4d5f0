package dev.vitrine.index.load;

import dev.vitrine.kernel.error.VitrineException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/// The cells of a line that commas part, without blanks around them (RFC 4180). A cell does not go
/// on in the next line.
final class CommaCells {
  private static final ObjectReader READER =
      CsvMapper.builder().enable(CsvReadFeature.TRIM_SPACES).build().readerForListOf(String.class);

  private CommaCells() {}

  /// The cells of a line.
  ///
  /// @throws VitrineException BAD_REQUEST when quotation marks do not close, or something stands
  ///   behind them
  static List<String> of(String line) {
    try {
      return READER.readValue(line);
    } catch (JacksonException e) {
      throw VitrineException.badRequest("line: " + e.getOriginalMessage());
    }
  }
}
