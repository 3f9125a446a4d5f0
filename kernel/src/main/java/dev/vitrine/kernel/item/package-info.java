/// What can a shop show? Products with variants and offers, videos, lives, and the sellers and
/// creators they refer to. Not for search state or rank. Start at {@link
/// dev.vitrine.kernel.item.Item}.
@NullMarked
package dev.vitrine.kernel.item;

import org.jspecify.annotations.NullMarked;
