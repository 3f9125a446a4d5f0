package dev.vitrine.index.postings;

import dev.vitrine.index.postings.MatchRequest.FilterTerm;
import dev.vitrine.kernel.query.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// The Lucene queries of match requests on one snapshot.
final class MatchQuery {
  private static final float START_SCORE = 1f;
  private static final float PHRASE_SCORE = 6f;

  private final Dictionary dictionary;

  MatchQuery(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// What holds the words, and what the filter terms ask for.
  Query of(MatchRequest request) {
    BooleanQuery.Builder all = words(request.text(), request.strict());
    request.required().forEach(group -> all.add(filter(group), Occur.FILTER));
    return all.build();
  }

  /// What holds every word that is not optional.
  Query holding(TextMatch text) {
    return words(text, true).build();
  }

  /// What holds the words among documents that were looked at before.
  Query among(MatchRequest request, AdmittedDocs docs) {
    return words(request.text(), request.strict())
        .add(new AdmittedQuery(docs), Occur.FILTER)
        .build();
  }

  private BooleanQuery.Builder words(TextMatch text, boolean strict) {
    var all = new BooleanQuery.Builder();
    if (text.isEmpty()) {
      return all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    boolean required = false;
    for (Word word : text.words()) {
      boolean must = strict && !word.optional();
      required |= must;
      all.add(word(word), must ? Occur.MUST : Occur.SHOULD);
      if (must && !text.places().isEmpty()) {
        all.add(placed(word, text.places()), Occur.FILTER);
      }
    }
    for (List<String> phrase : text.phrases()) {
      all.add(phrase(phrase), Occur.FILTER);
      required |= text.words().isEmpty();
    }
    if (!required) {
      all.setMinimumNumberShouldMatch(text.words().isEmpty() ? 0 : 1);
    }
    if (!strict && !text.places().isEmpty()) {
      all.add(anyPlaced(text), Occur.FILTER);
    }
    return all;
  }

  /// The query of one word: the best of its forms.
  Query word(Word word) {
    var others = new ArrayList<Query>();
    var terms = new ArrayList<Form>();
    var unlikely = new ArrayList<Form>();
    for (Form form : word.forms()) {
      switch (form.kind()) {
        case TERM -> (form.likely() ? terms : unlikely).add(form);
        case START -> {
          var start = new TermQuery(new Term(Fields.START, form.term()));
          others.add(constant(start, START_SCORE * form.weight()));
        }
        case PHRASE ->
            others.add(
                constant(phrase(List.of(form.term().split(" "))), PHRASE_SCORE * form.weight()));
      }
    }
    if (!terms.isEmpty()) {
      others.add(terms(terms));
    }
    if (!unlikely.isEmpty()) {
      others.add(apart(unlikely));
    }
    word.others().forEach(name -> others.add(behind(name)));
    return switch (others.size()) {
      case 0 -> MatchNoDocsQuery.INSTANCE;
      case 1 -> others.getFirst();
      default -> new DisjunctionMaxQuery(others, 0f);
    };
  }

  /// What holds another name, for a share of what it would score as the word itself.
  private Query behind(Form name) {
    return name.kind() == Form.Kind.TERM
        ? new BoostQuery(
            new TermQuery(new Term(Fields.ALL, name.term()), dictionary.states(name.term())),
            name.weight())
        : constant(phrase(List.of(name.term().split(" "))), PHRASE_SCORE * name.weight());
  }

  private Query terms(List<Form> forms) {
    Form first = forms.getFirst();
    if (forms.size() == 1 && first.weight() == 1f) {
      return new TermQuery(new Term(Fields.ALL, first.term()), dictionary.states(first.term()));
    }
    var all = new SynonymQuery.Builder(Fields.ALL);
    forms.forEach(form -> all.addTerm(new Term(Fields.ALL, form.term()), form.weight()));
    return all.build();
  }

  /// What the word hardly stands for, scored by itself: many mentions of it never count like the
  /// word, and it does not make the word look commoner than it is.
  private static Query apart(List<Form> forms) {
    float most = forms.stream().map(Form::weight).max(Float::compare).orElseThrow();
    var all = new SynonymQuery.Builder(Fields.ALL);
    forms.forEach(form -> all.addTerm(new Term(Fields.ALL, form.term()), form.weight() / most));
    return new BoostQuery(all.build(), most);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  /// What holds a word in one of some attributes.
  static Query placed(Word word, List<String> places) {
    var terms = new ArrayList<BytesRef>();
    var others = new BooleanQuery.Builder();
    for (Form form : Stream.concat(word.forms().stream(), word.others().stream()).toList()) {
      for (String place : places) {
        switch (form.kind()) {
          case TERM -> terms.add(new BytesRef(Fields.place(place, form.term())));
          case START -> others.add(startsIn(place, form.term()), Occur.SHOULD);
          case PHRASE -> others.add(allIn(place, form.term().split(" ")), Occur.SHOULD);
        }
      }
    }
    Query plain = set(Fields.PLACE, terms);
    BooleanQuery rest = others.build();
    return rest.clauses().isEmpty() ? plain : others.add(plain, Occur.SHOULD).build();
  }

  private static Query startsIn(String place, String letters) {
    return new PrefixQuery(new Term(Fields.PLACE, Fields.place(place, letters)));
  }

  private static Query allIn(String place, String[] stems) {
    var all = new BooleanQuery.Builder();
    for (String stem : stems) {
      all.add(new TermQuery(new Term(Fields.PLACE, Fields.place(place, stem))), Occur.FILTER);
    }
    return all.build();
  }

  private static Query anyPlaced(TextMatch text) {
    var any = new BooleanQuery.Builder();
    text.words().forEach(w -> any.add(placed(w, text.places()), Occur.SHOULD));
    return any.build();
  }

  private static Query phrase(List<String> stems) {
    var either = new BooleanQuery.Builder();
    for (String field : List.of(Fields.TITLE, Fields.BODY)) {
      either.add(new PhraseQuery(field, stems.toArray(String[]::new)), Occur.SHOULD);
    }
    return either.build();
  }

  private static Query filter(List<FilterTerm> group) {
    var terms = new ArrayList<BytesRef>();
    var ids = new ArrayList<BytesRef>();
    for (FilterTerm term : group) {
      if (term.attribute().equals(Attributes.ID)) {
        ids.add(new BytesRef(term.value()));
        ids.add(new BytesRef(term.value().toLowerCase(Locale.ROOT)));
        terms.add(new BytesRef(Fields.facet(Attributes.ID, term.value())));
      } else {
        terms.add(new BytesRef(Fields.facet(term.attribute(), term.value())));
      }
    }
    if (ids.isEmpty()) {
      return set(Fields.FACET, terms);
    }
    if (terms.isEmpty()) {
      return set(Fields.ID, ids);
    }
    return new BooleanQuery.Builder()
        .add(set(Fields.FACET, terms), Occur.SHOULD)
        .add(set(Fields.ID, ids), Occur.SHOULD)
        .build();
  }

  private static Query set(String field, List<BytesRef> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : new TermInSetQuery(field, terms);
  }
}
