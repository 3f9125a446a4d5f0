/// What do tests share? Seeds that can be replayed, fixtures, and hand-made fakes. Never shipped.
@NullMarked
package dev.vitrine.testkit;

import org.jspecify.annotations.NullMarked;
