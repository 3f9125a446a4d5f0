/// How does who runs the shop make, list and fetch copies of all that cannot be derived? The values
/// and the addresses; the copying itself is handed in from outside. Start at {@link
/// dev.vitrine.serve.backups.Backups}.
@NullMarked
package dev.vitrine.serve.backups;

import org.jspecify.annotations.NullMarked;
