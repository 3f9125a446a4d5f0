/// How do the parts become one program? The only main method and the only place that says new
/// across modules.
@NullMarked
package dev.vitrine.app;

import org.jspecify.annotations.NullMarked;
