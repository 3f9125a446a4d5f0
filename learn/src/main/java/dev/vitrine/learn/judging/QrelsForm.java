package dev.vitrine.learn.judging;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.kernel.judge.JudgementList;
import dev.vitrine.learn.evaluate.RunFile;
import java.util.List;
import java.util.regex.Pattern;

/// TREC judgements, `query iteration item grade`, one grade a pair. Blanks and `%` within an item's
/// id are written as in run files.
final class QrelsForm implements JudgementForm.Form {
  private static final Pattern BLANK = Pattern.compile("\\s+");

  @Override
  public JudgementList read(String text, JudgementList set, String judge, long at) {
    var gathered = new Gathered(set, at);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty()) {
        Gathered.line(i + 1, () -> take(BLANK.split(line, -1), gathered, judge));
      }
    }
    return gathered.all();
  }

  private static void take(String[] parts, Gathered gathered, String judge) {
    if (parts.length != 4) {
      throw VitrineException.badRequest(
          "expected 'query iteration item grade', found " + parts.length + " words");
    }
    if (!gathered.knows(parts[0])) {
      throw VitrineException.badRequest(
          "there is no query '" + parts[0] + "' in the set; its topics come first");
    }
    gathered.judged(parts[0], RunFile.unescape(parts[2]), Gathered.grade(parts[3]), judge);
  }

  @Override
  public String write(JudgementList set) {
    var out = new StringBuilder();
    set.grades()
        .forEach((topic, items) ->
            items.forEach((item, grade) ->
                out.append(topic)
                    .append(" 0 ")
                    .append(RunFile.escape(item))
                    .append(' ')
                    .append(grade)
                    .append('\n')));
    return out.toString();
  }
}
