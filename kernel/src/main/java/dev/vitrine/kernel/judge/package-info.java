/// What did people say of answers? Judged sets as a shop keeps them: queries, the grades that
/// judges gave items for them, and where they are kept. Nothing here measures or ranks. Start at
/// {@link dev.vitrine.kernel.judge.Judgements}.
@NullMarked
package dev.vitrine.kernel.judge;

import org.jspecify.annotations.NullMarked;
