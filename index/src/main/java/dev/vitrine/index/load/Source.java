package dev.vitrine.index.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A file of documents in one of the forms that can be loaded.
sealed interface Source permits Ndjson, MerchantTable, MerchantXml, EsciProducts, KuaiRandVideos {
  Path file();

  /// Reads every row in an order that is the same each time.
  ///
  /// @throws IOException when the file ends early or cannot be read; rows before that were taken
  void read(Consumer<Row> taker) throws IOException;

  /// Whether the rows before a break are the first ones of the whole file too. Where they are not,
  /// a later run reads all of them again.
  default boolean steady() {
    return true;
  }

  /// The words for this form in messages.
  String form();
}
