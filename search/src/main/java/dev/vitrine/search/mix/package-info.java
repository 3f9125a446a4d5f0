/// What does the page look like? The last step puts ranked candidates into slots: {@link
/// dev.vitrine.search.mix.PlainMix} in their order, {@link dev.vitrine.search.mix.SlotMix} so that
/// the page is worth most among those that keep to the shop's constraints. What a card is worth by
/// itself is said by the stages before. Start at {@link dev.vitrine.search.mix.LongList}, which
/// lays out page after page.
@NullMarked
package dev.vitrine.search.mix;

import org.jspecify.annotations.NullMarked;
