package org.nimbench.example;

import java.util.List;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseMapFile;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.work.Progress;

/**
 * What Northvale looks like, read from the files that the program carries; no workspace is needed.
 *
 * @param district the district as one area
 * @param wards its wards
 * @param base the base map
 */
public record NorthvaleMap(AreaLayer district, AreaLayer wards, List<BaseFeature> base) {

  /**
   * Reads it.
   *
   * @throws org.nimbench.kernel.ProblemException if there is no room for temporary files
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static NorthvaleMap read(Progress progress) {
    List<String> names = List.of(MapFiles.DISTRICT, MapFiles.WARDS, MapFiles.BASE_MAP);
    try (CarriedFiles files = CarriedFiles.unpack(names)) {
      return new NorthvaleMap(
          layer(files, MapFiles.DISTRICT, "district", progress).layer(),
          layer(files, MapFiles.WARDS, "wards", progress).layer(),
          BaseMapFile.read(files.file(MapFiles.BASE_MAP), progress).features());
    }
  }

  /** Reads one carried layer. */
  static BoundaryRead layer(CarriedFiles files, String file, String name, Progress progress) {
    BoundaryOptions options =
        new BoundaryOptions(name, null, "code", "name", null, null, District.VINTAGE, null);
    return BoundaryFile.read(files.file(file), options, progress);
  }
}
