package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.intake.Ledger;
import org.nimbench.work.Progress;

/** What the Data screen asks the engine. Called on worker threads. */
public interface DataQuestions {
  /** What the workspace holds. */
  Held held(Progress progress);

  /**
   * What files of street-level crime hold and what would become of every row; nothing is stored.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if no row of any could be used
   */
  Ledger inspect(List<Path> files, Progress progress);

  /** Stores the files as one import: all of them or none. */
  Ledger store(List<Path> files, Progress progress);

  /**
   * What a file of areas, a base map or a picture holds; nothing is stored.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is none of these
   */
  MapFileRead look(Path file, BoundaryOptions options, Progress progress);

  /** Keeps areas that were read; whether they took the place of a layer of the same name. */
  boolean keepLayer(BoundaryRead read, String source, Progress progress);

  /** Keeps a base map; whether it took the place of another one. */
  boolean keepBaseMap(BaseMapRead read, Progress progress);

  /** Keeps a picture under the base map; whether it took the place of another one. */
  boolean keepPicture(MapImage image, Progress progress);

  /** Takes the picture from under the base map; false if there was none. */
  boolean removePicture(Progress progress);

  /** Writes the rows that an import kept back as CSV. */
  int writeQuarantine(long batch, Path file, Progress progress);
}
