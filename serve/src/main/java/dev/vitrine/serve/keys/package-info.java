/// Who may do what? The admin and the search-only key, made at first start. Not user accounts.
/// Start at {@link dev.vitrine.serve.keys.Keys}.
@NullMarked
package dev.vitrine.serve.keys;

import org.jspecify.annotations.NullMarked;
