/// What may a shopper mean who has not finished typing? What is typed, what is suggested for it,
/// and of which kind. No matching in here. Start at {@link dev.vitrine.kernel.suggest.Typed}.
@NullMarked
package dev.vitrine.kernel.suggest;

import org.jspecify.annotations.NullMarked;
