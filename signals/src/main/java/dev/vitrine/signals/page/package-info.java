/// Which pages were served, and from what? Pages as they were, with candidates that were not shown,
/// scores and the values of features, so that nothing has to be computed again for training.
/// Written beside the searches, which never wait; the last second may be lost in a crash. Start at
/// {@link dev.vitrine.signals.page.PageLog}.
@NullMarked
package dev.vitrine.signals.page;

import org.jspecify.annotations.NullMarked;
