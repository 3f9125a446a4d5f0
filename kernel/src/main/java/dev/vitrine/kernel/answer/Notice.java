package dev.vitrine.kernel.answer;

/// Something the shopper should know about how the query was taken.
///
/// @param kind what was done
/// @param from the word or words as typed
/// @param to what was used instead; empty when dropped
public record Notice(NoticeKind kind, String from, String to) {
  /// What can be done to a query.
  public enum NoticeKind {
    /// No item has the word.
    DROPPED,
    /// Items without the word are shown as well, because too few have every word.
    OPTIONAL,
    CORRECTED,
    SYNONYM,
    /// Items with another name are shown as well, because too few have the word.
    OTHER_NAME,
    JOINED,
    /// Words that became a condition, told as a filter.
    NARROWED,
    /// A condition read out of the words that nothing meets, and that was left out.
    UNMET
  }
}
