package dev.vitrine.serve.loads;

import dev.vitrine.kernel.error.VitrineException;
import dev.vitrine.serve.http.Incoming;
import java.util.List;

/// The loads of a shop. Safe for use by many threads.
public interface Loads {
  /// A shop that keeps none and takes no files.
  Loads NONE =
      new Loads() {
        @Override
        public List<Load> list() {
          return List.of();
        }

        @Override
        public List<String> rejects(long number) {
          return List.of();
        }

        @Override
        public Load begin(String catalogue, String name, String by, Incoming file) {
          throw VitrineException.badRequest("this shop takes no files");
        }
      };

  /// Those that are kept, the latest first.
  List<Load> list();

  /// The rows of one that were not loaded, each a line of JSON.
  List<String> rejects(long number);

  /// Takes a file and begins to load it into a catalogue that is there.
  ///
  /// @param name what the file is called
  /// @param by the name of the key that sends it
  /// @throws VitrineException OVERLOADED while another one is being loaded
  Load begin(String catalogue, String name, String by, Incoming file);

  /// A load.
  ///
  /// @param by the name of the key that sent the files, empty for the command line
  /// @param began when, in milliseconds since 1970
  /// @param ended when, 0 while it goes on
  /// @param state `running`, `done`, `failed` or `broken off`
  /// @param note why it failed
  /// @param rows read so far
  /// @param rejected rows that were not loaded so far
  /// @param kept how many of these are kept with their reasons
  /// @param bytes read of `total`
  /// @param unknown top-level fields without a meaning of their own, which became attributes
  record Load(
      long number,
      String catalogue,
      String by,
      long began,
      long ended,
      String state,
      String note,
      long rows,
      long rejected,
      long kept,
      long bytes,
      long total,
      List<Part> files,
      List<Unknown> unknown) {
    public Load {
      files = List.copyOf(files);
      unknown = List.copyOf(unknown);
    }
  }

  /// A field that became an attribute.
  ///
  /// @param nearest the known field it was probably meant to be, empty when none is near
  record Unknown(String field, long rows, String nearest) {}

  /// What came of a file.
  ///
  /// @param form what it holds
  /// @param outcome how it ended, in a word
  record Part(
      String file,
      String form,
      String outcome,
      long rows,
      long skipped,
      long loaded,
      long unchanged,
      long rejected) {}
}
