/// Which words does a text consist of? Text of an item or of a query goes in, the words, their
/// stems and their joined spellings come out, the same for both sides, so that the two can never
/// drift apart. It is not for deciding what a query means, nor for scoring. Start reading at {@link
/// dev.vitrine.index.text.Words}.
@NullMarked
package dev.vitrine.index.text;

import org.jspecify.annotations.NullMarked;
