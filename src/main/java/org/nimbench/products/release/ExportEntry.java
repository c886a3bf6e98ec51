package org.nimbench.products.release;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.DataVersion;

/**
 * One file that left the workspace.
 *
 * @param number from 1, in the order of leaving; never used twice
 * @param at when
 * @param by who exported it: a name, or the account of the machine
 * @param product its id
 * @param title its title
 * @param version its version then
 * @param marking the protective marking on its pages
 * @param release {@code PARTNER} or {@code PUBLIC}
 * @param published the entry of the ledger; empty where it left before partners' releases had one
 * @param file the name of the file, without its folder
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param data the newest state of each thing that its figures were made from
 * @param figures id of each figure in it → the hash that its stamp for partners prints
 */
public record ExportEntry(
    int number,
    Instant at,
    String by,
    String product,
    String title,
    String version,
    String marking,
    String release,
    String published,
    String file,
    String sha256,
    List<DataVersion> data,
    Map<String, String> figures) {
  /** The format of an entry as JSON. */
  public static final String FORMAT = "nimbench.export/1";

  public ExportEntry {
    data = List.copyOf(data);
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** The same entry of another file. */
  ExportEntry of(int newNumber, String newFile, String sum) {
    return new ExportEntry(
        newNumber, at, by, product, title, version, marking, release, published, newFile, sum, data,
        figures);
  }

  /** As {@code nimbench.export/1}; a tree of its own for whoever asks. */
  public ObjectNode tree() {
    return ExportJson.of(this);
  }
}
