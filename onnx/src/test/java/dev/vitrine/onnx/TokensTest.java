package dev.vitrine.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vitrine.testkit.onnx.TinyEncoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The usual kinds of tokenizers, each with a vocabulary of a few pieces.
class TokensTest {
  private static final String BYTE_PAIRS =
      """
      {"version": "1.0", "added_tokens": [], "pre_tokenizer": {"type": "Whitespace"},
       "model": {"type": "BPE", "unk_token": "?", "vocab": {"?": 0, "r": 1, "e": 2, "d": 3, "re": 4,
         "red": 5}, "merges": ["r e", "re d"]}}
      """;

  private static final String UNIGRAM =
      """
      {"version": "1.0", "added_tokens": [],
       "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always"},
       "model": {"type": "Unigram", "unk_id": 0, "vocab": [["<unk>", 0.0], ["▁red", -1.0],
         ["▁", -3.0], ["r", -4.0], ["e", -4.0], ["d", -4.0]]}}
      """;

  @TempDir private Path folder = Path.of("");

  private Tokens.Batch cut(String tokenizer, int most, String... texts) throws IOException {
    Path file = folder.resolve("tokenizer.json");
    Files.writeString(file, tokenizer);
    Natives.ready(folder.resolve("natives"));
    try (Tokens tokens = Tokens.read(file, most)) {
      return tokens.of(List.of(texts), 0);
    }
  }

  @Test
  void wordPieces() throws IOException {
    String tokenizer = TinyEncoder.of(List.of(List.of("red"), List.of("shoe"))).tokenizer();
    Tokens.Batch batch = cut(tokenizer, 8, "Red SHOE", "unheard");
    assertThat(batch.ids()).isDeepEqualTo(new long[][] {{2, 4, 5, 3}, {2, 1, 3, 0}});
    assertThat(batch.mask()).isDeepEqualTo(new long[][] {{1, 1, 1, 1}, {1, 1, 1, 0}});
  }

  @Test
  void longTextsAreCutAndKeepTheirLastToken() throws IOException {
    String tokenizer = TinyEncoder.of(List.of(List.of("red"), List.of("shoe"))).tokenizer();
    assertThat(cut(tokenizer, 4, "red red red red red").ids())
        .isDeepEqualTo(new long[][] {{2, 4, 4, 3}});
  }

  @Test
  void bytePairs() throws IOException {
    assertThat(cut(BYTE_PAIRS, 8, "red re").ids()).isDeepEqualTo(new long[][] {{5, 4}});
  }

  @Test
  void unigrams() throws IOException {
    assertThat(cut(UNIGRAM, 8, "red der").ids()).isDeepEqualTo(new long[][] {{1, 2, 5, 4, 3}});
  }
}
