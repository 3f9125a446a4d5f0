package dev.vitrine.app.command;

import dev.vitrine.index.postings.Form;
import dev.vitrine.kernel.answer.Answer;
import dev.vitrine.kernel.answer.Notice;
import dev.vitrine.kernel.answer.Trace;
import dev.vitrine.search.Reading;
import dev.vitrine.search.Term;
import dev.vitrine.search.category.Likely;
import dev.vitrine.search.intent.Intended;
import dev.vitrine.search.language.Scripts;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a query is taken to mean in text, for people.
final class ReadingText {
  private ReadingText() {}

  /// @param answer what the same query finds, for the words that were left out
  static void print(Reading reading, Answer answer, PrintWriter out) {
    out.printf(Locale.ROOT, "language  %s%n", reading.understood().language().code());
    for (Term term : reading.understood().terms()) {
      print(term, reading, out);
    }
    for (List<String> phrase : reading.understood().phrases()) {
      out.printf(Locale.ROOT, "phrase    \"%s\"%n", String.join(" ", phrase));
    }
    if (reading.understood().browsing()) {
      out.println("nothing is asked in words");
    }
    for (Notice notice : answer.notices()) {
      String to = notice.to().isEmpty() ? "" : " → " + notice.to();
      out.printf(Locale.ROOT, "%-9s %s%s%n", AnswerText.words(notice.kind()), notice.from(), to);
    }
    for (Likely category : reading.understood().aim().categories().answer()) {
      out.printf(Locale.ROOT, "category  %.2f  %s%n", category.probability(), category.value());
    }
    for (Intended intended : reading.understood().aim().intents()) {
      out.printf(Locale.ROOT, "intent    %s%n", intended.shown());
    }
    String atLeast = answer.found().exact() ? "" : "at least ";
    out.printf(Locale.ROOT, "finds     %s%,d items%n%n", atLeast, answer.found().total());
    for (Trace.Line line : reading.trace().lines()) {
      out.printf(Locale.ROOT, "%-20s %8.3f ms  %s%n", line.step(), line.nanos() / 1e6, line.note());
    }
    out.flush();
  }

  private static void print(Term term, Reading reading, PrintWriter out) {
    var marks = new ArrayList<String>();
    if (reading.languages().size() > 1 && Scripts.letters(term.typed())) {
      marks.add("in " + term.language().code());
    }
    if (!term.stem().equals(term.typed())) {
      marks.add("stem " + term.stem());
    }
    if (term.common()) {
      marks.add("common: need not be there");
    }
    if (term.last()) {
      marks.add("perhaps unfinished");
    }
    String more = marks.isEmpty() ? "" : "  (" + String.join("; ", marks) + ")";
    out.printf(Locale.ROOT, "word      %s%s%n", term.typed(), more);
    for (Form form : term.forms()) {
      out.printf(
          Locale.ROOT,
          "            %4.2f  %s  %s%n",
          form.weight(),
          shown(form),
          items(form, reading));
    }
  }

  private static String shown(Form form) {
    return switch (form.kind()) {
      case TERM -> form.term();
      case START -> form.term() + "…";
      case PHRASE -> '"' + form.term() + '"';
    };
  }

  private static String items(Form form, Reading reading) {
    Integer items = form.kind() == Form.Kind.TERM ? reading.items().get(form.term()) : null;
    return items == null ? "" : String.format(Locale.ROOT, "%,d items", items);
  }
}
