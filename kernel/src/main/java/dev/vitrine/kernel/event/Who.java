package dev.vitrine.kernel.event;

/// Who did something, by names that the shop made up.
///
/// @param client the device or browser
/// @param user the shopper who signed in, empty for nobody
/// @param session the visit, empty when it is not said
public record Who(String client, String user, String session) {
  /// Nobody in particular.
  public static final Who UNKNOWN = new Who("", "", "");

  /// Whether either name is a name of this one.
  public boolean is(String name) {
    return !name.isEmpty() && (client.equals(name) || user.equals(name));
  }
}
