package dev.vitrine.index.text;

import dev.vitrine.kernel.error.VitrineException;
import java.io.CharArrayReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.icu.segmentation.DefaultICUTokenizerConfig;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A cut by dictionary, for a stretch of a script that writes no spaces between words. For one
/// thread at a time.
final class Segmenter {
  private final Kind kind;
  private final Tokenizer tokenizer;
  private final CharTermAttribute word;
  private final OffsetAttribute offset;
  private final Morphology morphology;

  Segmenter(Kind kind) {
    this.kind = kind;
    tokenizer = tokenizer(kind);
    word = tokenizer.addAttribute(CharTermAttribute.class);
    offset = tokenizer.addAttribute(OffsetAttribute.class);
    morphology = Morphology.of(kind, tokenizer);
  }

  /// Which dictionary cuts.
  enum Kind {
    CHINESE,
    JAPANESE,
    KOREAN,
    SOUTH_EAST
  }

  /// A word found, at places of the folded text.
  record Piece(int from, int to, String text, Stem stem) {}

  /// The kind of segmenter for a script in a text of the language.
  static Kind kind(byte script, Language language) {
    return switch (script) {
      case Letters.HANGUL -> Kind.KOREAN;
      case Letters.KANA -> Kind.JAPANESE;
      case Letters.HAN ->
          language == Language.JA
              ? Kind.JAPANESE
              : language == Language.KO ? Kind.KOREAN : Kind.CHINESE;
      default -> Kind.SOUTH_EAST;
    };
  }

  /// Whether a char of one script continues a stretch of another.
  static boolean together(byte script, byte other, Language language) {
    return script == other
        || (other > Letters.DIGIT && kind(script, language) == kind(other, language));
  }

  /// The words of a stretch of the folded text.
  List<Piece> cut(Folded f, int from, int end) {
    List<Piece> pieces = new ArrayList<>();
    try (CharArrayReader reader = new CharArrayReader(f.chars(), from, end - from)) {
      tokenizer.setReader(reader);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        piece(f, from, end, pieces);
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new VitrineException(
          dev.vitrine.kernel.error.Kind.BUG, "a segmenter reads memory only and failed", e);
    } finally {
      close();
    }
    return pieces;
  }

  private void piece(Folded f, int from, int end, List<Piece> pieces) {
    int start = Math.min(from + offset.startOffset(), end - 1);
    int stop = Math.clamp(from + offset.endOffset(), start + 1, end);
    String text = kind == Kind.CHINESE ? f.slice(start, stop) : word.toString();
    pieces.add(new Piece(start, stop, text, morphology.stem(text)));
  }

  private void close() {
    try {
      tokenizer.close();
    } catch (IOException e) {
      throw new VitrineException(
          dev.vitrine.kernel.error.Kind.BUG, "a segmenter reads memory only and failed", e);
    }
  }

  private static Tokenizer tokenizer(Kind kind) {
    return switch (kind) {
      case CHINESE -> new HMMChineseTokenizer();
      case JAPANESE -> new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH);
      case KOREAN ->
          new KoreanTokenizer(
              TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
              null,
              KoreanTokenizer.DecompoundMode.DISCARD,
              false);
      case SOUTH_EAST -> new ICUTokenizer(new DefaultICUTokenizerConfig(false, false));
    };
  }
}
