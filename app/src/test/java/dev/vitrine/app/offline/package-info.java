@NullMarked
package dev.vitrine.app.offline;

import org.jspecify.annotations.NullMarked;
