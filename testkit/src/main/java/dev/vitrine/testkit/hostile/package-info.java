/// What does a server do with requests that no honest client sends? A seeded sender of them that
/// counts the replies. Not for load: that is the bench's. Start at {@link
/// dev.vitrine.testkit.hostile.Hostile}.
@NullMarked
package dev.vitrine.testkit.hostile;

import org.jspecify.annotations.NullMarked;
