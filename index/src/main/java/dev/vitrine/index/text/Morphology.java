package dev.vitrine.index.text;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;

/// What a segmenter knows of the word it has just found: its dictionary form and whether it is a
/// particle.
interface Morphology {
  /// The stem of the current word.
  Stem stem(String text);

  /// The morphology that a tokenizer of the kind tells.
  static Morphology of(Segmenter.Kind kind, Tokenizer tokenizer) {
    return switch (kind) {
      case CHINESE -> text -> new Stem(text, StopWords.contains(text, Language.ZH));
      case SOUTH_EAST -> text -> new Stem(text, StopWords.contains(text, Language.TH));
      case JAPANESE -> japanese(tokenizer);
      case KOREAN -> korean(tokenizer);
    };
  }

  private static Morphology japanese(Tokenizer tokenizer) {
    BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
    var speech =
        tokenizer.addAttribute(
            org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute.class);
    return text -> {
      String form = base.getBaseForm();
      String tag = speech.getPartOfSpeech();
      boolean particle = tag != null && (tag.startsWith("助詞") || tag.startsWith("助動詞"));
      return new Stem(katakana(form == null ? text : form), particle);
    };
  }

  private static Morphology korean(Tokenizer tokenizer) {
    var speech =
        tokenizer.addAttribute(
            org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute.class);
    return text ->
        new Stem(
            text, KoreanPartOfSpeechStopFilter.DEFAULT_STOP_TAGS.contains(speech.getLeftPOS()));
  }

  /// A word without the long-vowel mark at its end, which is written or not: コンピュータ(ー).
  private static String katakana(String word) {
    int last = word.length() - 1;
    return last >= 3 && word.charAt(last) == 'ー' ? word.substring(0, last) : word;
  }
}
