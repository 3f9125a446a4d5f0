/// How does a file that is sent over HTTP get into a catalogue? By the same loading as from the
/// command line, in the background. Start at {@link dev.vitrine.app.load.Uploads}.
@NullMarked
package dev.vitrine.app.load;

import org.jspecify.annotations.NullMarked;
