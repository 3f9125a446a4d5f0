/// Tests of encoders in the ONNX form, with models small enough to be worked out by hand.
@NullMarked
package dev.vitrine.onnx;

import org.jspecify.annotations.NullMarked;
