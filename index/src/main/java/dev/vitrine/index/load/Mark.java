package dev.vitrine.index.load;

/// How far a file was loaded, as the ledger keeps it.
///
/// @param fingerprint of the file as it was
/// @param rows rows read
/// @param done whether that was all
record Mark(String fingerprint, long rows, boolean done) {
  String text() {
    return fingerprint + " " + rows + " " + done;
  }

  /// The mark of a text; one that never fits a file when it is none.
  static Mark parse(String text) {
    String[] parts = text.split(" ", -1);
    try {
      if (parts.length == 3) {
        return new Mark(parts[0], Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]));
      }
    } catch (NumberFormatException e) {
      return new Mark("", 0, false);
    }
    return new Mark("", 0, false);
  }
}
