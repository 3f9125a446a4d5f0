/// How does a request become a handler call and a reply? Routing, limits, origin rules and errors,
/// with the web server behind one class. Knows no search protocol. Start at {@link
/// dev.vitrine.serve.http.Gateway}.
@NullMarked
package dev.vitrine.serve.http;

import org.jspecify.annotations.NullMarked;
