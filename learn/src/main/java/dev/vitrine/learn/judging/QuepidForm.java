package dev.vitrine.learn.judging;

import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.Judgement;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.kernel.judge.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// The comma-separated files of Quepid. A case has `query,docid,rating`; a book has a column for
/// each judge behind `query,docid`, empty where one has not judged. Reading tells them apart by
/// their head. Queries are known by their words; like Quepid, a text that a spreadsheet would take
/// for a formula is written with a blank in front.
final class QuepidForm implements JudgementForm.Form {
  private static final String FORMULAS = "-=+@";

  private final boolean book;

  QuepidForm(boolean book) {
    this.book = book;
  }

  @Override
  public JudgementList read(String text, JudgementList set, String judge, long at) {
    var gathered = new Gathered(set, at);
    List<CsvRecord> rows = Csv.rows(text);
    List<String> judges = judges(rows.stream().findFirst(), judge);
    rows.stream()
        .skip(1)
        .forEach(row -> Gathered.line(line(row), () -> take(row.getFields(), judges, gathered)));
    return gathered.all();
  }

  private static int line(CsvRecord row) {
    return Math.toIntExact(row.getStartingLineNumber());
  }

  private static List<String> judges(Optional<CsvRecord> head, String judge) {
    List<String> names = head.map(CsvRecord::getFields).orElse(List.of());
    if (names.size() < 3
        || !named(names.get(0)).equals("query")
        || !named(names.get(1)).equals("docid")) {
      throw Gathered.wrong(1, "expected a head, 'query,docid,rating' or 'query,docid' and judges");
    }
    List<String> judges = names.subList(2, names.size());
    return judges.size() == 1 && named(judges.getFirst()).equals("rating")
        ? List.of(judge)
        : judges.stream().map(QuepidForm::plain).toList();
  }

  private static String named(String head) {
    return head.strip().toLowerCase(Locale.ROOT);
  }

  private static void take(List<String> fields, List<String> judges, Gathered gathered) {
    if (fields.size() != judges.size() + 2) {
      throw VitrineException.badRequest(
          "expected " + (judges.size() + 2) + " fields as in the head, found " + fields.size());
    }
    Topic topic = gathered.asked(plain(fields.get(0)));
    for (int i = 0; i < judges.size(); i++) {
      String grade = fields.get(i + 2).strip();
      if (!grade.isEmpty()) {
        gathered.judged(topic.id(), plain(fields.get(1)), Gathered.grade(grade), judges.get(i));
      }
    }
  }

  @Override
  public String write(JudgementList set) {
    Map<String, String> texts = new LinkedHashMap<>();
    set.topics().forEach(topic -> texts.put(topic.id(), topic.text()));
    return Csv.written(out -> {
      if (book) {
        book(out, set, texts);
      } else {
        ratings(out, set, texts);
      }
    });
  }

  private static void ratings(CsvWriter out, JudgementList set, Map<String, String> texts) {
    out.writeRecord("query", "docid", "rating");
    Map<String, Map<String, Integer>> grades = set.grades();
    texts.forEach((topic, text) ->
        grades
            .getOrDefault(topic, Map.of())
            .forEach((item, grade) -> line(out, List.of(text, item, Integer.toString(grade)))));
  }

  private static void book(CsvWriter out, JudgementList set, Map<String, String> texts) {
    var judges = new TreeSet<String>();
    Map<List<String>, Map<String, Integer>> said = new LinkedHashMap<>();
    for (Judgement one : set.judgements()) {
      judges.add(one.judge());
      said.computeIfAbsent(List.of(one.topic(), one.item()), _ -> new LinkedHashMap<>())
          .put(one.judge(), one.grade());
    }
    var head = new ArrayList<>(List.of("query", "docid"));
    head.addAll(judges);
    line(out, head);
    said.forEach((pair, grades) -> {
      var fields = new ArrayList<>(List.of(texts.getOrDefault(pair.get(0), ""), pair.get(1)));
      judges.forEach(judge ->
          fields.add(Optional.ofNullable(grades.get(judge)).map(String::valueOf).orElse("")));
      line(out, fields);
    });
  }

  private static void line(CsvWriter out, List<String> fields) {
    out.writeRecord(fields.stream().map(QuepidForm::safe).toList());
  }

  private static String safe(String text) {
    return !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? " " + text : text;
  }

  private static String plain(String text) {
    return text.strip();
  }
}
