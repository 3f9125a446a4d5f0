package dev.vitrine.testkit.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A text model of a few words: the vector of a word is looked up, that of a text is the mean of
/// its words, and unknown words have one of their own.
///
/// @param words lower-case words
/// @param vectors of the words, in their order, all of one length
public record TinyEncoder(List<String> words, List<float[]> vectors) {
  /// Words that the tokenizer puts in: padding, unknown, first and last.
  private static final List<String> SPECIAL = List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]");

  public TinyEncoder {
    words = List.copyOf(words);
    vectors = List.copyOf(vectors);
  }

  /// Words in groups: those of one group have the same vector, others one at a right angle to it.
  public static TinyEncoder of(List<List<String>> groups) {
    var words = new ArrayList<String>();
    var vectors = new ArrayList<float[]>();
    for (int group = 0; group < groups.size(); group++) {
      for (String word : groups.get(group)) {
        float[] vector = new float[groups.size() + 1];
        vector[group + 1] = 1;
        words.add(word);
        vectors.add(vector);
      }
    }
    return new TinyEncoder(words, vectors);
  }

  private int dimensions() {
    return vectors.getFirst().length;
  }

  /// Writes model and tokenizer into a folder.
  public Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("model.onnx"), whole().toBytes());
    Files.writeString(folder.resolve("tokenizer.json"), tokenizer());
    return folder;
  }

  /// The usual form: three inputs, and vectors of tokens and of texts for outputs.
  public OnnxGraph whole() {
    return tokens()
        .input("token_type_ids", OnnxGraph.INT64, -1, -1)
        .longs("last", 2)
        .longs("middle", 1)
        .cast("attention_mask", OnnxGraph.FLOAT, "mask")
        .node("Unsqueeze", List.of("mask", "last"), "wide")
        .node("Mul", List.of("last_hidden_state", "wide"), "there")
        .node("ReduceSum", List.of("there", "middle"), "sum")
        .node("ReduceSum", List.of("wide", "middle"), "many")
        .node("Div", List.of("sum", "many"), "kept")
        .node("Squeeze", List.of("kept", "middle"), "sentence_embedding")
        .output("sentence_embedding", OnnxGraph.FLOAT, -1, dimensions());
  }

  /// Vectors of tokens alone.
  public OnnxGraph tokens() {
    return new OnnxGraph()
        .input("input_ids", OnnxGraph.INT64, -1, -1)
        .input("attention_mask", OnnxGraph.INT64, -1, -1)
        .floats("table", table(), SPECIAL.size() + words.size(), dimensions())
        .node("Gather", List.of("table", "input_ids"), "last_hidden_state")
        .output("last_hidden_state", OnnxGraph.FLOAT, -1, -1, dimensions());
  }

  /// Special words point in the first direction, a little.
  private float[] table() {
    int wide = dimensions();
    float[] table = new float[(SPECIAL.size() + words.size()) * wide];
    for (int row = 0; row < SPECIAL.size(); row++) {
      table[row * wide] = 0.1f;
    }
    for (int word = 0; word < words.size(); word++) {
      System.arraycopy(vectors.get(word), 0, table, (SPECIAL.size() + word) * wide, wide);
    }
    return table;
  }

  /// A tokenizer of whole words, in the form of `tokenizer.json`.
  public String tokenizer() {
    String vocabulary =
        IntStream.range(0, SPECIAL.size() + words.size())
            .mapToObj(id -> "\"" + word(id) + "\": " + id)
            .collect(Collectors.joining(", "));
    String added =
        IntStream.range(0, SPECIAL.size())
            .mapToObj(TinyEncoder::added)
            .collect(Collectors.joining(", "));
    return """
    {"version": "1.0", "truncation": null, "padding": {"strategy": {"Fixed": 64},
      "direction": "Right", "pad_to_multiple_of": null, "pad_id": 0, "pad_type_id": 0,
      "pad_token": "[PAD]"}, "added_tokens": [ADDED],
      "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
        "strip_accents": null, "lowercase": true},
      "pre_tokenizer": {"type": "BertPreTokenizer"},
      "post_processor": {"type": "TemplateProcessing",
        "single": [{"SpecialToken": {"id": "[CLS]", "type_id": 0}},
          {"Sequence": {"id": "A", "type_id": 0}}, {"SpecialToken": {"id": "[SEP]", "type_id": 0}}],
        "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
        "special_tokens": {"[CLS]": {"id": "[CLS]", "ids": [2], "tokens": ["[CLS]"]},
          "[SEP]": {"id": "[SEP]", "ids": [3], "tokens": ["[SEP]"]}}},
      "decoder": null,
      "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 100, "vocab": {VOCABULARY}}}
    """
        .replace("ADDED", added)
        .replace("VOCABULARY", vocabulary);
  }

  private String word(int id) {
    return id < SPECIAL.size() ? SPECIAL.get(id) : words.get(id - SPECIAL.size());
  }

  private static String added(int id) {
    return """
    {"id": ID, "content": "CONTENT", "single_word": false, "lstrip": false, "rstrip": false,
      "normalized": false, "special": true}\
    """
        .replace("ID", Integer.toString(id))
        .replace("CONTENT", SPECIAL.get(id));
  }
}
