/// What does the page look like? The last step puts ranked candidates into slots. Start at {@link
/// dev.vitrine.search.mix.PlainMix}.
@NullMarked
package dev.vitrine.search.mix;

import org.jspecify.annotations.NullMarked;
