/// What does a small model look like? Writes models in the ONNX form, texts' with their tokenizers
/// and rankers, small enough to be worked out by hand. Not for models that know anything. Start at
/// {@link dev.vitrine.testkit.onnx.TinyEncoder} and {@link dev.vitrine.testkit.onnx.TinyNet}.
@NullMarked
package dev.vitrine.testkit.onnx;

import org.jspecify.annotations.NullMarked;
