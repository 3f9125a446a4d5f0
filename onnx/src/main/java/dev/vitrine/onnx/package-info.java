/// How are models run that a shop brings in the ONNX form? Runs a text model with its
/// `tokenizer.json`, which makes vectors, and rankers that are no small nets, in this process and
/// without a network. Not for models that are learnt here. Start at {@link
/// dev.vitrine.onnx.OnnxEncoder} and {@link dev.vitrine.onnx.OnnxRanker}.
@NullMarked
package dev.vitrine.onnx;

import org.jspecify.annotations.NullMarked;
