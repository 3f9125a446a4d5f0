/// How are vectors made by an encoder that a shop brings? Runs a text model in the ONNX form with
/// its `tokenizer.json`, in this process and without a network. Not for models that are learnt
/// here. Start at {@link dev.vitrine.onnx.OnnxEncoder}.
@NullMarked
package dev.vitrine.onnx;

import org.jspecify.annotations.NullMarked;
