/// What does a product look like? Small drawn pictures in SVG whose key says everything, so that a
/// server draws them without storing any. Not for photographs. Start at {@link
/// dev.vitrine.simulate.picture.Picture}.
@NullMarked
package dev.vitrine.simulate.picture;

import org.jspecify.annotations.NullMarked;
