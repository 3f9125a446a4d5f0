/// What went wrong and whose fault was it? The one exception type and its kinds. Start at {@link
/// dev.vitrine.kernel.error.Kind}.
@NullMarked
package dev.vitrine.kernel.error;

import org.jspecify.annotations.NullMarked;
