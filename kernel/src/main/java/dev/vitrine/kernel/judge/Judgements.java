package dev.vitrine.kernel.judge;

import java.util.List;

/// The judged sets of a shop's catalogues, kept durably. All or nothing of what is handed in is
/// kept. Safe for use by many threads.
///
/// Every method throws a {@link dev.vitrine.kernel.error.VitrineException} of the kind NOT_FOUND
/// where there is no such catalogue or set, and BAD_REQUEST where a limit is passed.
public interface Judgements {
  /// Sets of a catalogue.
  int MOST_SETS = 100;

  /// Queries of a set.
  int MOST_TOPICS = 5_000;

  /// Judgements of a set.
  int MOST_JUDGEMENTS = 500_000;

  /// Runs of a set; the oldest goes when there are more.
  int MOST_RUNS = 200;

  /// The sets of a catalogue by name.
  List<JudgedSetState> sets(String catalogue);

  /// Makes an empty set; BAD_REQUEST when there is one of that name.
  void make(String catalogue, String set);

  /// Removes a set with its runs.
  void drop(String catalogue, String set);

  /// A set whole.
  JudgementList read(String catalogue, String set);

  /// What was said of items for one query.
  List<Judgement> said(String catalogue, String set, String topic);

  /// Keeps queries and judgements: a query of the same id is replaced, and so is what the same
  /// judge said of the same pair. Judgements are of queries that are there or come with them.
  void write(String catalogue, String set, List<Topic> topics, List<Judgement> judgements);

  /// Takes a query out, with what was said of it.
  void remove(String catalogue, String set, String topic);

  /// Takes back what a judge said of a pair; nothing where nothing was said.
  void takeBack(String catalogue, String set, String topic, String item, String judge);

  /// Keeps a run under the next number.
  ///
  /// @return the number
  long keep(String catalogue, String set, String head, String body);

  /// The runs of a set without their bodies, the oldest first.
  List<KeptRun> runs(String catalogue, String set);

  /// One run whole; NOT_FOUND when there is none of that number.
  KeptRun run(String catalogue, String set, long number);

  /// Removes a run.
  void dropRun(String catalogue, String set, long number);
}
