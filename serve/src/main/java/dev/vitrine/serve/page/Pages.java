package dev.vitrine.serve.page;

import java.util.Optional;

/// Where web pages and pictures come from. Safe for use by many threads.
@FunctionalInterface
public interface Pages {
  /// No pages.
  Pages NONE = path -> Optional.empty();

  /// What lies at a path, such as `index.html` for the front page.
  ///
  /// @param path without a leading slash, decoded; empty for the front page
  Optional<Page> find(String path);

  /// One file.
  ///
  /// @param type content type
  /// @param bytes its content
  /// @param etag a tag that changes with the content, without quotes
  /// @param immutable whether its name changes with its content, so that it may be kept for ever
  @SuppressWarnings("ArrayRecordComponent") // never compared, bytes are not copied
  record Page(String type, byte[] bytes, String etag, boolean immutable) {}
}
