/// Is all of a shop in its backup, and nothing damaged taken for one?
@NullMarked
package dev.vitrine.app.backup;

import org.jspecify.annotations.NullMarked;
