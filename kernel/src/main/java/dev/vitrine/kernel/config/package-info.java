/// Which numbers can an operator set? Reading of property files with units, where an unknown key
/// stops the start. Start at {@link dev.vitrine.kernel.config.Conf}.
@NullMarked
package dev.vitrine.kernel.config;

import org.jspecify.annotations.NullMarked;
