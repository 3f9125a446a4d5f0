/// What does a small text model look like? Writes models in the ONNX form and their tokenizers,
/// small enough to be worked out by hand. Not for models that know anything. Start at {@link
/// dev.vitrine.testkit.onnx.TinyEncoder}.
@NullMarked
package dev.vitrine.testkit.onnx;

import org.jspecify.annotations.NullMarked;
