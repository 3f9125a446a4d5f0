package dev.vitrine.learn.judging;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgementList;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// The forms of files in which judgements are handed over.
public enum JudgementForm {
  /// TREC judgements, `query iteration item grade`.
  QRELS,
  /// Queries, `id TAB text`.
  TOPICS,
  /// What Quepid's cases export and import: `query,docid,rating`.
  QUEPID,
  /// What Quepid's books export: `query,docid` and a column for each judge.
  QUEPID_BOOK;

  /// The reading and writing of one form.
  interface Form {
    JudgementList read(String text, JudgementList set, String judge, long at);

    String write(JudgementList set);
  }

  private Form form() {
    return switch (this) {
      case QRELS -> new QrelsForm();
      case TOPICS -> new TopicsForm();
      case QUEPID -> new QuepidForm(false);
      case QUEPID_BOOK -> new QuepidForm(true);
    };
  }

  /// Its name in addresses.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The form of a name.
  ///
  /// @throws VitrineException BAD_REQUEST naming those there are
  public static JudgementForm of(String key) {
    return Arrays.stream(values())
        .filter(form -> form.key().equals(key))
        .findFirst()
        .orElseThrow(() -> VitrineException.badRequest("'form' must be one of " + all()));
  }

  private static String all() {
    return Arrays.stream(values()).map(JudgementForm::key).collect(Collectors.joining(", "));
  }

  /// What a file adds to a set.
  ///
  /// @param judge whose judgements they are, where the file does not say
  /// @param at when they were made
  /// @throws VitrineException BAD_REQUEST naming the line that is wrong and why
  public JudgementList read(String text, JudgementList set, String judge, long at) {
    return form().read(text.startsWith("\uFEFF") ? text.substring(1) : text, set, judge, at);
  }

  /// A set as a file.
  public String write(JudgementList set) {
    return form().write(set);
  }
}
