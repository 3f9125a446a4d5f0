/// How is all of a shop that cannot be derived copied while it serves, and made a shop again? Files
/// of SQLite are copied as of one moment each, all else as it is, into one sealed archive. Not for
/// the index, which is made anew. Start at {@link dev.vitrine.app.backup.Copying}.
@NullMarked
package dev.vitrine.app.backup;

import org.jspecify.annotations.NullMarked;
