/// What do tests share? Seeds that can be replayed, fixtures, and hand-made fakes. Never shipped,
/// and no place for engine types: it sees the kernel alone. Start at {@link
/// dev.vitrine.testkit.Randomized}.
@NullMarked
package dev.vitrine.testkit;

import org.jspecify.annotations.NullMarked;
