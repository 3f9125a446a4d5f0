package dev.vitrine.signals.log;

import java.util.List;
import java.util.Optional;

/// Which devices belong to which shoppers, learnt from events that name both. A client on which
/// several users signed in is shared, and belongs to nobody.
public interface Identities {
  /// How long before a user was first seen on a client what the client did belongs to the user, in
  /// milliseconds: thirty days.
  long BEFORE = 30L * 24 * 60 * 60 * 1_000;

  /// The user to whom it belongs what a client did at a time.
  ///
  /// @param at in milliseconds since 1970
  Optional<String> userOf(String client, long at);

  /// The clients that belong to a user alone.
  List<String> clientsOf(String user);
}
