package org.nimbench.products;

import java.util.List;
import org.nimbench.kernel.DataVersion;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.store.Batch;
import org.nimbench.study.Evidence;

/**
 * Where a figure, or a number that a sentence quotes of it, came from.
 *
 * @param product the product it stands in
 * @param evidence recipe, period, stamp and words; of a figure that was made again since it left,
 *     all but its values
 * @param hash as its stamp for partners prints it
 * @param isCurrent whether the product still holds it as it was
 * @param imports what its records came from: the imports of its set that hold months of its period
 * @param moved what changed since it was made: the state now
 * @param exports files that it left in
 */
public record FigureOrigin(
    String product,
    Evidence evidence,
    String hash,
    boolean isCurrent,
    List<Batch> imports,
    List<DataVersion> moved,
    List<ExportEntry> exports) {
  public FigureOrigin {
    imports = List.copyOf(imports);
    moved = List.copyOf(moved);
    exports = List.copyOf(exports);
  }
}
