package org.nimbench.ui.data;

import java.nio.file.Path;
import java.time.LocalDate;
import org.nimbench.geography.BaseMapRead;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.intake.Ledger;
import org.nimbench.ui.data.supply.SupplyQuestions;
import org.nimbench.work.Progress;

/** What the Data screen asks the engine. Called on worker threads. */
public interface DataQuestions {
  /** What is asked about what is held. */
  SupplyQuestions supply();

  /** The day on which files are received unless something else is said. */
  LocalDate today();

  /**
   * What files hold and what would become of every row; nothing is stored. Files of which nothing
   * is decided yet are recognised first.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if no row of any could be used
   */
  Extract inspect(Decisions decisions, Progress progress);

  /** Stores files as one import: all of them or none. */
  Ledger store(Decisions decisions, Progress progress);

  /** Keeps nothing of files but that they were refused, and writes the report of it. */
  void refuse(Decisions decisions, Path report, Progress progress);

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
}
